import {
  noConditionalStyle,
  type ConditionalFormatModel,
  type ConditionalRule,
  type ConditionalRuleType,
} from '../model/conditionalFormat';
import { intersection, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';

/** A new rule of a kind, as Excel makes it before anything is set. */
export function newRule(type: ConditionalRuleType): ConditionalRule {
  const style = noConditionalStyle();
  switch (type) {
    case 'CellValue':
      return { type, operator: 'GreaterThan', formula1: '=0', formula2: null, style };
    case 'Custom':
      return { type, formula: '', style };
    case 'ContainsText':
      return { type, operator: 'Contains', text: '', style };
    case 'TopBottom':
      return { type, kind: 'TopItems', rank: 10, style };
    case 'PresetCriteria':
      return { type, criterion: 'Blanks', style };
    case 'DataBar':
      return {
        type,
        lower: { type: 'Automatic', formula: null },
        upper: { type: 'Automatic', formula: null },
        fillColor: '#638EC6',
        borderColor: '',
        gradient: true,
        negativeFillColor: '#FF0000',
        negativeBorderColor: '',
        negativeMatchesPositiveFill: false,
        negativeMatchesPositiveBorder: false,
        axis: 'Automatic',
        axisColor: '#000000',
        direction: 'Context',
        showBarOnly: false,
      };
    case 'ColorScale':
      return {
        type,
        minimum: { type: 'LowestValue', formula: null, color: '#F8696B' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
        maximum: { type: 'HighestValue', formula: null, color: '#63BE7B' },
      };
    case 'IconSet':
      return { type, style: 'ThreeTrafficLights1', reverseOrder: false, showIconOnly: false, thresholds: evenThresholds(3) };
  }
}

/** Thresholds that share the range evenly, as Excel gives a new icon set. */
export function evenThresholds(icons: number): { type: 'Percent'; formula: string; operator: 'GreaterThanOrEqual' }[] {
  return Array.from({ length: icons }, (_, index) => ({
    type: 'Percent',
    formula: String(Math.round((100 * index) / icons)),
    operator: 'GreaterThanOrEqual',
  }));
}

/** The formats that touch any of the blocks, first priority first. */
export function formatsOn(sheet: Sheet, areas: readonly Rectangle[]): ConditionalFormatModel[] {
  const touches = (format: ConditionalFormatModel): boolean =>
    format.ranges.some((range) => areas.some((area) => intersection(range, area) !== null));
  return sheet.conditionalFormats.filter(touches).sort((a, b) => a.priority - b.priority);
}

/** Puts a format in front of all others: what is added last is applied first. */
export function addFormat(sheet: Sheet, id: string, areas: readonly Rectangle[], type: ConditionalRuleType): ConditionalFormatModel {
  for (const each of sheet.conditionalFormats) each.priority += 1;
  const format: ConditionalFormatModel = { id, ranges: [...areas], priority: 0, stopIfTrue: false, rule: newRule(type) };
  sheet.conditionalFormats.push(format);
  return format;
}

/** Gives a format a place among the sheet's formats, the others closing ranks; a negative one counts from the back. */
export function setPriority(sheet: Sheet, format: ConditionalFormatModel, priority: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== format).sort((a, b) => a.priority - b.priority);
  const place = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.min(Math.max(0, place), others.length), 0, format);
  others.forEach((each, index) => {
    each.priority = index;
  });
}

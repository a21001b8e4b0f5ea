import type { ConditionalFormatModel, ConditionalRule, ConditionalStyle, DataBarRule, IconSetRule, RuleThreshold, TextRule, TopBottomRule } from '../../../model/conditionalFormat';
import { noConditionalStyle } from '../../../model/conditionalFormat';
import { parseAreas } from '../shared/address';
import { colorOf } from '../shared/colors';
import { COMPARISONS, ICON_WORDS, PRESETS, TEXT_RULES } from '../shared/conditionalWords';
import { words } from '../shared/words';
import { attribute, child, children, descendants, flagAttribute, localName, numberAttribute, textOf, type XmlElement } from '../shared/xml';

interface Context {
  readonly styles: readonly ConditionalStyle[];
  readonly theme: readonly string[];
  readonly newId: () => string;
}

/** The conditional formats of a sheet, first applied first. Rules of kinds the model does not know are left out. */
export function readConditionalFormats(root: XmlElement, context: Context): ConditionalFormatModel[] {
  const extended = new Map<string, XmlElement>();
  for (const rule of descendants(child(root, 'extLst'), 'cfRule')) extended.set(attribute(rule, 'id') ?? '', rule);
  const found: (ConditionalFormatModel & { filePriority: number })[] = [];
  for (const format of children(root, 'conditionalFormatting')) {
    const ranges = parseAreas(attribute(format, 'sqref') ?? '');
    for (const each of children(format, 'cfRule')) {
      const rule = readRule(each, context, extended);
      if (rule === null || ranges.length === 0) continue;
      found.push({ id: context.newId(), ranges: [...ranges], priority: 0, stopIfTrue: flagAttribute(each, 'stopIfTrue'), rule, filePriority: numberAttribute(each, 'priority') ?? 0 });
    }
  }
  found.sort((a, b) => a.filePriority - b.filePriority);
  return found.map(({ filePriority: _, ...format }, priority) => ({ ...format, priority }));
}

function readRule(rule: XmlElement, { styles, theme }: Context, extended: ReadonlyMap<string, XmlElement>): ConditionalRule | null {
  const type = attribute(rule, 'type') ?? '';
  const style = (): ConditionalStyle => structuredClone(styles[numberAttribute(rule, 'dxfId') ?? -1] ?? noConditionalStyle());
  const [first = '', second] = children(rule, 'formula').map((each) => `=${textOf(each)}`);
  switch (type) {
    case 'cellIs':
      return { type: 'CellValue', operator: COMPARISONS.model(attribute(rule, 'operator')) ?? 'EqualTo', formula1: first, formula2: second ?? null, style: style() };
    case 'expression':
      return { type: 'Custom', formula: first, style: style() };
    case 'top10': {
      const percent = flagAttribute(rule, 'percent');
      const kind: TopBottomRule['kind'] = flagAttribute(rule, 'bottom') ? (percent ? 'BottomPercent' : 'BottomItems') : percent ? 'TopPercent' : 'TopItems';
      return { type: 'TopBottom', kind, rank: numberAttribute(rule, 'rank') ?? 10, style: style() };
    }
    case 'dataBar':
      return readDataBar(rule, extended, theme);
    case 'colorScale':
      return readColorScale(rule, theme);
    case 'iconSet':
      return readIconSet(rule);
    default: {
      for (const name in TEXT_RULES) {
        const operator = name as TextRule['operator'];
        if (TEXT_RULES[operator].type === type) return { type: 'ContainsText', operator, text: attribute(rule, 'text') ?? '', style: style() };
      }
      const criterion = presetOf(rule, type);
      return criterion === undefined ? null : { type: 'PresetCriteria', criterion, style: style() };
    }
  }
}

function presetOf(rule: XmlElement, type: string): string | undefined {
  for (const name in PRESETS) {
    const preset = PRESETS[name];
    if (preset?.type !== type) continue;
    const { timePeriod, stdDev, equalAverage, aboveAverage } = preset.attributes;
    // LibreOffice writes the attributes of an average on rules of every type.
    if (type !== 'aboveAverage' && type !== 'timePeriod') return name;
    if (timePeriod !== attribute(rule, 'timePeriod') || stdDev !== attribute(rule, 'stdDev')) continue;
    if (flagAttribute(rule, 'equalAverage') !== (equalAverage === '1') || flagAttribute(rule, 'aboveAverage', true) !== (aboveAverage !== '0')) continue;
    return name;
  }
  return undefined;
}

export const THRESHOLDS = words<RuleThreshold['type']>({
  Automatic: 'auto', LowestValue: 'min', HighestValue: 'max', Number: 'num', Percent: 'percent', Formula: 'formula', Percentile: 'percentile',
});

function readThreshold(cfvo: XmlElement | undefined, otherwise: RuleThreshold['type']): RuleThreshold {
  const written = attribute(cfvo, 'type') ?? '';
  const type = written.startsWith('auto') ? 'Automatic' : (THRESHOLDS.model(written) ?? otherwise);
  const formula = attribute(cfvo, 'val') ?? child(cfvo, 'f')?.children.map((node) => (node.type === 'text' ? node.value : '')).join('');
  const valued = type !== 'Automatic' && type !== 'LowestValue' && type !== 'HighestValue';
  return { type, formula: valued && formula !== undefined ? (type === 'Formula' ? `=${formula}` : formula) : null };
}

function readDataBar(rule: XmlElement, extended: ReadonlyMap<string, XmlElement>, theme: readonly string[]): DataBarRule {
  const bar = child(rule, 'dataBar');
  const linked = descendants(child(rule, 'extLst'), 'id').map(textOf)[0];
  const extra = child(extended.get(linked ?? ''), 'dataBar');
  const [lower, upper] = children(extra ?? bar, 'cfvo');
  const color = (name: string): string => colorOf(child(extra, name), theme) ?? '';
  const fillColor = colorOf(child(bar, 'color'), theme) ?? '#638EC6';
  const axis = attribute(extra, 'axisPosition');
  const direction = attribute(extra, 'direction');
  const border = color('borderColor');
  return {
    type: 'DataBar',
    lower: readThreshold(lower, 'LowestValue'),
    upper: readThreshold(upper, 'HighestValue'),
    fillColor: color('fillColor') || fillColor,
    borderColor: border,
    gradient: flagAttribute(extra, 'gradient', true),
    negativeFillColor: color('negativeFillColor') || '#FF0000',
    negativeBorderColor: color('negativeBorderColor'),
    negativeMatchesPositiveFill: flagAttribute(extra, 'negativeBarColorSameAsPositive'),
    negativeMatchesPositiveBorder: flagAttribute(extra, 'negativeBarBorderColorSameAsPositive', true),
    axis: axis === 'none' ? 'None' : axis === 'middle' ? 'CellMidPoint' : 'Automatic',
    axisColor: color('axisColor'),
    direction: direction === 'leftToRight' ? 'LeftToRight' : direction === 'rightToLeft' ? 'RightToLeft' : 'Context',
    showBarOnly: !flagAttribute(bar, 'showValue', true),
  };
}

function readColorScale(rule: XmlElement, theme: readonly string[]): ConditionalRule | null {
  const scale = child(rule, 'colorScale');
  const thresholds = children(scale, 'cfvo');
  const colors = children(scale).filter((each) => localName(each.name) === 'color').map((each) => colorOf(each, theme) ?? '#FFFFFF');
  const point = (index: number, otherwise: RuleThreshold['type']): RuleThreshold & { color: string } => ({ ...readThreshold(thresholds[index], otherwise), color: colors[index] ?? '#FFFFFF' });
  if (thresholds.length < 2) return null;
  const last = thresholds.length - 1;
  return { type: 'ColorScale', minimum: point(0, 'LowestValue'), midpoint: last === 2 ? point(1, 'Percentile') : null, maximum: point(last, 'HighestValue') };
}

function readIconSet(rule: XmlElement): IconSetRule | null {
  const set = child(rule, 'iconSet');
  const style = ICON_WORDS.model(attribute(set, 'iconSet') ?? '3TrafficLights1');
  if (style === undefined) return null;
  const thresholds = children(set, 'cfvo').map((each): IconSetRule['thresholds'][number] => {
    const { type, formula } = readThreshold(each, 'Percent');
    const known = type === 'Number' || type === 'Formula' || type === 'Percentile' ? type : 'Percent';
    return { type: known, formula: formula ?? '0', operator: flagAttribute(each, 'gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan' };
  });
  return { type: 'IconSet', style, reverseOrder: flagAttribute(set, 'reverse'), showIconOnly: !flagAttribute(set, 'showValue', true), thresholds };
}

import type { ConditionalFormatModel, ConditionalRule, ConditionalStyle, DataBarRule, RuleThreshold } from '../../../model/conditionalFormat';
import { areaAddress, cellAddress } from '../shared/address';
import { argb } from '../shared/colors';
import { COMPARISONS, ICON_WORDS, isKnownIconSet, PRESETS, TEXT_RULES } from '../shared/conditionalWords';
import { CONDITIONAL_FORMATS_EXTENSION, EXCEL_FORMULA, RULE_ID_EXTENSION, X14 } from '../shared/ooxml';
import { words } from '../shared/words';
import { escapeXml, tag } from '../shared/xml';

const THRESHOLDS = words<RuleThreshold['type']>({
  Automatic: 'auto', LowestValue: 'min', HighestValue: 'max', Number: 'num', Percent: 'percent', Formula: 'formula', Percentile: 'percentile',
});

/** The conditional formats of a sheet: its own elements, and the extension that holds what data bars gained in 2010. */
export interface ConditionalXml {
  readonly elements: string;
  /** The `<ext>` for the sheet's extension list; empty when no data bar is there. */
  readonly extension: string;
}

export function writeConditionalFormats(formats: readonly ConditionalFormatModel[], sheetNumber: number, differentialOf: (style: ConditionalStyle) => number): ConditionalXml {
  let elements = '';
  let extended = '';
  [...formats].sort((a, b) => a.priority - b.priority).forEach((format, index) => {
    const sqref = format.ranges.map(areaAddress).join(' ');
    if (sqref === '') return;
    const { rule } = format;
    const id = `{DA7ABA51-${sheetNumber.toString(16).toUpperCase().padStart(4, '0')}-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
    const first = format.ranges[0];
    const corner = first === undefined ? 'A1' : cellAddress(first.row, first.column);
    const written = ruleXml(rule, corner, id);
    if (written === null) return;
    const dxfId = 'style' in rule && typeof rule.style === 'object' ? differentialOf(rule.style) : undefined;
    elements += tag('conditionalFormatting', { sqref },
      tag('cfRule', { ...written.attributes, dxfId, priority: index + 1, stopIfTrue: format.stopIfTrue ? true : undefined }, written.content));
    if (rule.type === 'DataBar') extended += tag('x14:conditionalFormatting', { 'xmlns:xm': EXCEL_FORMULA }, tag('x14:cfRule', { type: 'dataBar', id }, extendedBar(rule)) + tag('xm:sqref', {}, sqref));
  });
  return {
    elements,
    extension: extended === '' ? '' : tag('ext', { uri: CONDITIONAL_FORMATS_EXTENSION, 'xmlns:x14': X14 }, tag('x14:conditionalFormattings', {}, extended)),
  };
}

interface RuleXml {
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content: string;
}

const formulaXml = (formula: string): string => tag('formula', {}, escapeXml(formula.replace(/^=/, '')) || '""');

function ruleXml(rule: ConditionalRule, corner: string, id: string): RuleXml | null {
  switch (rule.type) {
    case 'CellValue':
      return { attributes: { type: 'cellIs', operator: COMPARISONS.file(rule.operator) }, content: formulaXml(rule.formula1) + (rule.formula2 === null ? '' : formulaXml(rule.formula2)) };
    case 'Custom':
      return { attributes: { type: 'expression' }, content: formulaXml(rule.formula) };
    case 'ContainsText': {
      const { type, operator } = TEXT_RULES[rule.operator];
      return { attributes: { type, operator, text: rule.text }, content: formulaXml(textTest(rule.operator, rule.text, corner)) };
    }
    case 'TopBottom':
      return { attributes: { type: 'top10', percent: rule.kind.endsWith('Percent') || undefined, bottom: rule.kind.startsWith('Bottom') || undefined, rank: rule.rank }, content: '' };
    case 'PresetCriteria': {
      const preset = PRESETS[rule.criterion];
      if (preset === undefined) return null;
      const test = presetTest(rule.criterion, corner);
      return { attributes: { type: preset.type, ...preset.attributes }, content: test === '' ? '' : formulaXml(test) };
    }
    case 'DataBar':
      return {
        attributes: { type: 'dataBar' },
        content: tag('dataBar', { showValue: rule.showBarOnly ? false : undefined }, plainThreshold(rule.lower, 'min') + plainThreshold(rule.upper, 'max') + tag('color', { rgb: argb(rule.fillColor) })) +
          tag('extLst', {}, tag('ext', { uri: RULE_ID_EXTENSION, 'xmlns:x14': X14 }, tag('x14:id', {}, id))),
      };
    case 'ColorScale': {
      const points = [rule.minimum, ...(rule.midpoint === null ? [] : [rule.midpoint]), rule.maximum];
      const last = points.length - 1;
      return {
        attributes: { type: 'colorScale' },
        content: tag('colorScale', {}, points.map((point, index) => plainThreshold(point, index === 0 ? 'min' : index === last ? 'max' : 'percentile')).join('') + points.map(({ color }) => tag('color', { rgb: argb(color) })).join('')),
      };
    }
    case 'IconSet': {
      if (!isKnownIconSet(rule.style)) return null;
      const thresholds = rule.thresholds.map((each, index) =>
        tag('cfvo', { type: index === 0 ? 'percent' : THRESHOLDS.file(each.type), val: index === 0 ? '0' : each.formula.replace(/^=/, ''), gte: each.operator === 'GreaterThan' && index > 0 ? false : undefined }));
      return { attributes: { type: 'iconSet' }, content: tag('iconSet', { iconSet: ICON_WORDS.file(rule.style), reverse: rule.reverseOrder || undefined, showValue: rule.showIconOnly ? false : undefined }, thresholds.join('')) };
    }
  }
}

/** A threshold as Excel 2007 knows it: automatic ends are the lowest and highest value there. */
function plainThreshold({ type, formula }: RuleThreshold, automatic: 'min' | 'max' | 'percentile'): string {
  if (type === 'Automatic') return tag('cfvo', { type: automatic, val: automatic === 'percentile' ? '50' : undefined });
  return tag('cfvo', { type: THRESHOLDS.file(type), val: formula === null ? undefined : formula.replace(/^=/, '') });
}

function extendedBar(rule: DataBarRule): string {
  const threshold = ({ type, formula }: RuleThreshold, automatic: string): string =>
    tag('x14:cfvo', { type: type === 'Automatic' ? automatic : THRESHOLDS.file(type) }, formula === null ? '' : tag('xm:f', {}, escapeXml(formula.replace(/^=/, ''))));
  const color = (name: string, value: string): string => (value === '' ? '' : tag(`x14:${name}`, { rgb: argb(value) }));
  return tag('x14:dataBar', {
    minLength: 0, maxLength: 100,
    border: rule.borderColor !== '' || undefined,
    gradient: rule.gradient ? undefined : false,
    direction: rule.direction === 'Context' ? undefined : rule.direction === 'LeftToRight' ? 'leftToRight' : 'rightToLeft',
    negativeBarColorSameAsPositive: rule.negativeMatchesPositiveFill || undefined,
    negativeBarBorderColorSameAsPositive: rule.negativeMatchesPositiveBorder ? undefined : false,
    axisPosition: rule.axis === 'Automatic' ? undefined : rule.axis === 'None' ? 'none' : 'middle',
  },
    threshold(rule.lower, 'autoMin') + threshold(rule.upper, 'autoMax') +
    color('fillColor', rule.fillColor) + color('borderColor', rule.borderColor) +
    (rule.negativeMatchesPositiveFill ? '' : color('negativeFillColor', rule.negativeFillColor)) +
    (rule.negativeMatchesPositiveBorder ? '' : color('negativeBorderColor', rule.negativeBorderColor)) +
    (rule.axis === 'None' ? '' : color('axisColor', rule.axisColor)));
}

function textTest(operator: keyof typeof TEXT_RULES, text: string, corner: string): string {
  const wanted = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${wanted},${corner})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${wanted},${corner}))`;
    case 'BeginsWith':
      return `LEFT(${corner},LEN(${wanted}))=${wanted}`;
    case 'EndsWith':
      return `RIGHT(${corner},LEN(${wanted}))=${wanted}`;
  }
}

/** The test older programs apply; kinds that need none have none. */
function presetTest(criterion: string, corner: string): string {
  const tests: Readonly<Record<string, string>> = {
    Blanks: `LEN(TRIM(${corner}))=0`, NonBlanks: `LEN(TRIM(${corner}))>0`, Errors: `ISERROR(${corner})`, NonErrors: `NOT(ISERROR(${corner}))`,
    Yesterday: `FLOOR(${corner},1)=TODAY()-1`, Today: `FLOOR(${corner},1)=TODAY()`, Tomorrow: `FLOOR(${corner},1)=TODAY()+1`,
    LastSevenDays: `AND(TODAY()-FLOOR(${corner},1)<=6,FLOOR(${corner},1)<=TODAY())`,
    ThisMonth: `AND(MONTH(${corner})=MONTH(TODAY()),YEAR(${corner})=YEAR(TODAY()))`,
  };
  return tests[criterion] ?? '';
}

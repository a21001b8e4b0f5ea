import type { CellBorder } from './cellStyle';
import type { Rectangle } from './rectangle';

/** One conditional format. Formulas are A1 formulas, with their `=`, seen from the top left cell of the first block. */
export interface ConditionalFormatModel {
  readonly id: string;
  ranges: Rectangle[];
  /** 0 is applied first. */
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

export type ConditionalRule =
  CellValueRule | CustomRule | TextRule | TopBottomRule | PresetRule | DataBarRule | ColorScaleRule | IconSetRule;
export type ConditionalRuleType = ConditionalRule['type'];

/** What a rule does to the cells it holds for. Null leaves the cell's own. */
export interface ConditionalStyle {
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: 'None' | 'Single' | 'Double' | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
  borders: Partial<Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', CellBorder>>;
}

export const noConditionalStyle = (): ConditionalStyle => ({
  fillColor: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
  borders: {},
});

export interface CellValueRule {
  readonly type: 'CellValue';
  operator: 'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo' | 'GreaterThan' | 'LessThan' | 'GreaterThanOrEqual' | 'LessThanOrEqual';
  formula1: string;
  formula2: string | null;
  style: ConditionalStyle;
}

export interface CustomRule {
  readonly type: 'Custom';
  formula: string;
  style: ConditionalStyle;
}

export interface TextRule {
  readonly type: 'ContainsText';
  operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
  text: string;
  style: ConditionalStyle;
}

export interface TopBottomRule {
  readonly type: 'TopBottom';
  kind: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent';
  rank: number;
  style: ConditionalStyle;
}

/** `criterion` is a value of `Excel.ConditionalFormatPresetCriterion`, such as `DuplicateValues` or `AboveAverage`. */
export interface PresetRule {
  readonly type: 'PresetCriteria';
  criterion: string;
  style: ConditionalStyle;
}

/** Where a bar, a colour or an icon begins. `formula` is a number or a formula as text. */
export interface RuleThreshold {
  readonly type: 'Automatic' | 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  readonly formula: string | null;
}

export interface DataBarRule {
  readonly type: 'DataBar';
  lower: RuleThreshold;
  upper: RuleThreshold;
  fillColor: string;
  /** Empty for no border. */
  borderColor: string;
  gradient: boolean;
  negativeFillColor: string;
  negativeBorderColor: string;
  negativeMatchesPositiveFill: boolean;
  negativeMatchesPositiveBorder: boolean;
  axis: 'Automatic' | 'CellMidPoint' | 'None';
  /** Empty for no axis line. */
  axisColor: string;
  direction: 'Context' | 'LeftToRight' | 'RightToLeft';
  showBarOnly: boolean;
}

export interface ColorScaleRule {
  readonly type: 'ColorScale';
  minimum: RuleThreshold & { readonly color: string };
  midpoint: (RuleThreshold & { readonly color: string }) | null;
  maximum: RuleThreshold & { readonly color: string };
}

export interface IconSetRule {
  readonly type: 'IconSet';
  /** A value of `Excel.IconSet`, such as `ThreeTrafficLights1`. */
  style: string;
  reverseOrder: boolean;
  showIconOnly: boolean;
  /** One entry an icon, lowest first; the first has no threshold of its own. */
  thresholds: {
    readonly type: 'Number' | 'Percent' | 'Formula' | 'Percentile';
    readonly formula: string;
    readonly operator: 'GreaterThan' | 'GreaterThanOrEqual';
  }[];
}

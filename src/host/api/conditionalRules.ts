import type { HostState } from '../hostState';
import type { ConditionalRule, ConditionalRuleType, RuleThreshold } from '../model/conditionalFormat';
import { evenThresholds } from '../structure/conditionalFormats';
import type { ApiProperty } from '../protocol/apiClass';
import { choiceOf, flagOf, recordOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { normalColor } from './colors';
import { object, type ExcelClass, type FormatTarget } from './targets';

type RuleOf<K extends ConditionalRuleType> = Extract<ConditionalRule, { type: K }>;
type Property = ApiProperty<FormatTarget, HostState>;

function rule<K extends ConditionalRuleType>({ format }: FormatTarget, type: K): RuleOf<K> {
  if (format.rule.type !== type) throw new HostError('InvalidOperation', `the format is of type ${format.rule.type}`);
  return format.rule as RuleOf<K>;
}

/** A member of a rule of one kind, read and set. */
function member<K extends ConditionalRuleType, M extends keyof RuleOf<K>>(
  type: K,
  name: M,
  read: (value: unknown) => RuleOf<K>[M],
): Property {
  return {
    get: (target) => rule(target, type)[name],
    set: (target, value) => {
      rule(target, type)[name] = read(value);
    },
  };
}

const COMPARISONS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
const RANKS = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;
const PRESETS = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;
const MAX_RANK = 1000;

const styled =
  (type: 'CellValue' | 'Custom' | 'ContainsText' | 'TopBottom' | 'PresetCriteria') =>
  (target: FormatTarget): ReturnType<typeof object> =>
    object('ConditionalRangeFormat', { style: rule(target, type).style });

function formula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = textOf(value);
  if (text === '') throw new HostError('InvalidArgument', 'a formula is needed');
  return text;
}

export const cellValueClass: ExcelClass<'CellValueConditionalFormat'> = {
  properties: {
    Rule: {
      get: (target) => {
        const { operator, formula1, formula2 } = rule(target, 'CellValue');
        return { operator, formula1, ...(formula2 === null ? {} : { formula2 }) };
      },
      set: (target, value) => {
        const given = recordOf(value);
        const operator = choiceOf(given.operator, COMPARISONS);
        const two = operator === 'Between' || operator === 'NotBetween';
        Object.assign(rule(target, 'CellValue'), {
          operator,
          formula1: formula(given.formula1),
          formula2: two ? formula(given.formula2) : null,
        });
      },
    },
  },
  links: { Format: styled('CellValue') },
};

export const customClass: ExcelClass<'CustomConditionalFormat'> = {
  links: { Rule: (target) => object('ConditionalFormatRule', target), Format: styled('Custom') },
};

export const ruleClass: ExcelClass<'ConditionalFormatRule'> = {
  properties: { Formula: member('Custom', 'formula', formula), FormulaLocal: member('Custom', 'formula', formula) },
};

export const textClass: ExcelClass<'TextConditionalFormat'> = {
  properties: {
    Rule: {
      get: (target) => ({ operator: rule(target, 'ContainsText').operator, text: rule(target, 'ContainsText').text }),
      set: (target, value) => {
        const given = recordOf(value);
        Object.assign(rule(target, 'ContainsText'), { operator: choiceOf(given.operator, TEXT_OPERATORS), text: textOf(given.text) });
      },
    },
  },
  links: { Format: styled('ContainsText') },
};

export const topBottomClass: ExcelClass<'TopBottomConditionalFormat'> = {
  properties: {
    Rule: {
      get: (target) => ({ type: rule(target, 'TopBottom').kind, rank: rule(target, 'TopBottom').rank }),
      set: (target, value) => {
        const { type, rank } = recordOf(value);
        if (typeof rank !== 'number' || rank < 1 || rank > MAX_RANK) throw new HostError('InvalidArgument', `a rank is 1 to ${MAX_RANK}`);
        Object.assign(rule(target, 'TopBottom'), { kind: choiceOf(type, RANKS), rank });
      },
    },
  },
  links: { Format: styled('TopBottom') },
};

export const presetClass: ExcelClass<'PresetCriteriaConditionalFormat'> = {
  properties: {
    Rule: {
      get: (target) => ({ criterion: rule(target, 'PresetCriteria').criterion }),
      set: (target, value) => {
        rule(target, 'PresetCriteria').criterion = choiceOf(recordOf(value).criterion, PRESETS);
      },
    },
  },
  links: { Format: styled('PresetCriteria') },
};

const THRESHOLDS = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function threshold(value: unknown): RuleThreshold {
  const given = recordOf(value);
  const type = choiceOf(given.type, THRESHOLDS);
  const open = type === 'Automatic' || type === 'LowestValue' || type === 'HighestValue';
  return { type, formula: open ? null : formula(given.formula) };
}
const thresholdAnswer = ({ type, formula: text }: RuleThreshold): object => ({ type, ...(text === null ? {} : { formula: text }) });
const colorOrNone = (value: unknown): string => (value === '' || value === null ? '' : normalColor(value));

function bound(name: 'lower' | 'upper'): Property {
  return {
    get: (target) => thresholdAnswer(rule(target, 'DataBar')[name]),
    set: (target, value) => {
      rule(target, 'DataBar')[name] = threshold(value);
    },
  };
}

export const dataBarClass: ExcelClass<'DataBarConditionalFormat'> = {
  properties: {
    ShowDataBarOnly: member('DataBar', 'showBarOnly', flagOf),
    BarDirection: member('DataBar', 'direction', (value) => choiceOf(value, ['Context', 'LeftToRight', 'RightToLeft'])),
    AxisFormat: member('DataBar', 'axis', (value) => choiceOf(value, ['Automatic', 'None', 'CellMidPoint'])),
    AxisColor: member('DataBar', 'axisColor', colorOrNone),
    LowerBoundRule: bound('lower'),
    UpperBoundRule: bound('upper'),
  },
  links: {
    PositiveFormat: (target) => object('ConditionalDataBarPositiveFormat', target),
    NegativeFormat: (target) => object('ConditionalDataBarNegativeFormat', target),
  },
};

export const positiveBarClass: ExcelClass<'ConditionalDataBarPositiveFormat'> = {
  properties: {
    FillColor: member('DataBar', 'fillColor', normalColor),
    GradientFill: member('DataBar', 'gradient', flagOf),
    BorderColor: member('DataBar', 'borderColor', colorOrNone),
  },
};

export const negativeBarClass: ExcelClass<'ConditionalDataBarNegativeFormat'> = {
  properties: {
    FillColor: member('DataBar', 'negativeFillColor', normalColor),
    MatchPositiveFillColor: member('DataBar', 'negativeMatchesPositiveFill', flagOf),
    BorderColor: member('DataBar', 'negativeBorderColor', colorOrNone),
    MatchPositiveBorderColor: member('DataBar', 'negativeMatchesPositiveBorder', flagOf),
  },
};

const colored = (value: unknown): RuleThreshold & { readonly color: string } => ({
  ...threshold(value),
  color: normalColor(recordOf(value).color),
});
const coloredAnswer = (value: RuleThreshold & { readonly color: string }): object => ({ ...thresholdAnswer(value), color: value.color });

export const colorScaleClass: ExcelClass<'ColorScaleConditionalFormat'> = {
  properties: {
    ThreeColorScale: { get: (target) => rule(target, 'ColorScale').midpoint !== null },
    Criteria: {
      get: (target) => {
        const { minimum, midpoint, maximum } = rule(target, 'ColorScale');
        return {
          minimum: coloredAnswer(minimum),
          ...(midpoint === null ? {} : { midpoint: coloredAnswer(midpoint) }),
          maximum: coloredAnswer(maximum),
        };
      },
      set: (target, value) => {
        const { minimum, midpoint, maximum } = recordOf(value);
        const made = {
          minimum: colored(minimum),
          midpoint: midpoint === undefined || midpoint === null ? null : colored(midpoint),
          maximum: colored(maximum),
        };
        Object.assign(rule(target, 'ColorScale'), made);
      },
    },
  },
};

/** How many icons a set has stands in its name. */
function iconCount(style: string): number {
  const count = ['Three', 'Four', 'Five'].findIndex((word) => style.startsWith(word));
  if (count < 0) throw new HostError('InvalidArgument', `${style} is no icon set`);
  return count + 3;
}

export const iconSetClass: ExcelClass<'IconSetConditionalFormat'> = {
  properties: {
    ReverseIconOrder: member('IconSet', 'reverseOrder', flagOf),
    ShowIconOnly: member('IconSet', 'showIconOnly', flagOf),
    Style: {
      get: (target) => rule(target, 'IconSet').style,
      set: (target, value) => {
        const style = textOf(value);
        const thresholds = evenThresholds(iconCount(style));
        Object.assign(rule(target, 'IconSet'), { style, thresholds });
      },
    },
    Criteria: {
      // The first icon has no threshold of its own and is answered as an empty object.
      get: (target) => rule(target, 'IconSet').thresholds.map((each, index) => (index === 0 ? {} : each)),
      set: (target, value) => {
        const icons = rule(target, 'IconSet');
        if (!Array.isArray(value) || value.length !== iconCount(icons.style))
          throw new HostError('InvalidArgument', `${iconCount(icons.style)} criteria are expected`);
        icons.thresholds = value.map((each, index) => {
          if (index === 0) return { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' } as const;
          const given = recordOf(each);
          return {
            type: choiceOf(given.type, ['Number', 'Percent', 'Formula', 'Percentile'] as const),
            formula: formula(given.formula),
            operator: choiceOf(given.operator, ['GreaterThan', 'GreaterThanOrEqual'] as const),
          };
        });
      },
    },
  },
};

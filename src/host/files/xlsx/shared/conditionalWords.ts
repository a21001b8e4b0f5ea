import type { CellValueRule, TextRule } from '../../../model/conditionalFormat';
import { words } from './words';

export const COMPARISONS = words<CellValueRule['operator']>({
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan', LessThan: 'lessThan', GreaterThanOrEqual: 'greaterThanOrEqual', LessThanOrEqual: 'lessThanOrEqual',
});

/** Rule type and operator of text rules. */
export const TEXT_RULES: Readonly<Record<TextRule['operator'], { type: string; operator: string }>> = {
  Contains: { type: 'containsText', operator: 'containsText' },
  NotContains: { type: 'notContainsText', operator: 'notContains' },
  BeginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  EndsWith: { type: 'endsWith', operator: 'endsWith' },
};

type Attributes = Readonly<Record<string, string>>;
const average = (attributes: Attributes = {}): { type: string; attributes: Attributes } => ({ type: 'aboveAverage', attributes });
const period = (timePeriod: string): { type: string; attributes: Attributes } => ({ type: 'timePeriod', attributes: { timePeriod } });
const plain = (type: string): { type: string; attributes: Attributes } => ({ type, attributes: {} });

/** Preset criteria (`Excel.ConditionalFormatPresetCriterion`) as files write them. */
export const PRESETS: Readonly<Record<string, { type: string; attributes: Attributes }>> = {
  Blanks: plain('containsBlanks'), NonBlanks: plain('notContainsBlanks'), Errors: plain('containsErrors'), NonErrors: plain('notContainsErrors'),
  DuplicateValues: plain('duplicateValues'), UniqueValues: plain('uniqueValues'),
  AboveAverage: average(), BelowAverage: average({ aboveAverage: '0' }),
  EqualOrAboveAverage: average({ equalAverage: '1' }), EqualOrBelowAverage: average({ aboveAverage: '0', equalAverage: '1' }),
  OneStdDevAboveAverage: average({ stdDev: '1' }), OneStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '1' }),
  TwoStdDevAboveAverage: average({ stdDev: '2' }), TwoStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '2' }),
  ThreeStdDevAboveAverage: average({ stdDev: '3' }), ThreeStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '3' }),
  Yesterday: period('yesterday'), Today: period('today'), Tomorrow: period('tomorrow'), LastSevenDays: period('last7Days'),
  LastWeek: period('lastWeek'), ThisWeek: period('thisWeek'), NextWeek: period('nextWeek'),
  LastMonth: period('lastMonth'), ThisMonth: period('thisMonth'), NextMonth: period('nextMonth'),
};

const ICON_SETS: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows', ThreeArrowsGray: '3ArrowsGray', ThreeFlags: '3Flags', ThreeTrafficLights1: '3TrafficLights1', ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs', ThreeSymbols: '3Symbols', ThreeSymbols2: '3Symbols2', FourArrows: '4Arrows', FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack', FourRating: '4Rating', FourTrafficLights: '4TrafficLights', FiveArrows: '5Arrows', FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating', FiveQuarters: '5Quarters',
};
export const ICON_WORDS = words<string>(ICON_SETS);
export const isKnownIconSet = (style: string): boolean => style in ICON_SETS;

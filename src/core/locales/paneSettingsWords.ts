import type { ClassKind } from '../analysis/whatIf/whatIf';
import type { SettingsProblemCode } from '../settings/settingsSchema';

/** Words of the pane's settings screen. Fields are named by their path in the settings document. */
export interface PaneSettingsWords {
  readonly heading: string;
  readonly intro: string;
  readonly sections: Readonly<Record<SettingSection, string>>;
  /** Beside the name of a section in which something is changed and not applied yet. */
  readonly changed: string;
  readonly fields: Readonly<Record<SettingPath, string>>;
  readonly hints: Readonly<Partial<Record<SettingPath, string>>>;
  /** Choices by path and value. */
  readonly choices: Readonly<Partial<Record<SettingPath, Readonly<Record<string, string>>>>>;
  readonly problems: Readonly<Record<SettingsProblemCode, string>>;
  readonly apply: string;
  readonly undo: string;
  readonly defaults: string;
  readonly saved: string;
  /** Where the workbook's own settings cannot be read: the defaults stand in. */
  readonly setAside: string;
  readonly whatIf: WhatIfWords;
}

export interface WhatIfWords {
  readonly heading: string;
  readonly comparing: string;
  readonly unchanged: string;
  readonly nobody: string;
  readonly noAnalysis: string;
  readonly invalid: string;
  moved(customers: number): string;
  readonly kinds: Readonly<Record<ClassKind, string>>;
  readonly tiers: Readonly<Record<string, string>>;
  readonly outside: string;
  move(from: string, to: string, customers: number, amount: string): string;
  examples(shown: number, count: number): string;
}

/** The sections of the form, in their order. */
export type SettingSection = 'churn' | 'grades' | 'period' | 'tags' | 'data' | 'today' | 'coupons' | 'benefits' | 'care' | 'sheets' | 'routine';

/** Where a field of the form stands in the settings document. */
export const SETTING_PATHS = [
  'churnMode', 'churnDays', 'ownRhythm.about', 'ownRhythm.churned',
  'abc.mode', 'abc.dynamicCuts.0', 'abc.dynamicCuts.1', 'abc.fixedCuts.0', 'abc.fixedCuts.1', 'abc.fixedCuts.2', 'abc.base', 'abc.gradingPeriod',
  'period', 'asOf', 'fiscalStartMonth', 'priorYearShift',
  'valueTag.vip', 'valueTag.ordinary', 'valueTag.dormantMonths', 'tiers.highDays', 'tiers.ordinaryDays',
  'zeroCost', 'duplicates', 'defaultTermDays',
  'today.rows', 'today.collectRows', 'today.restDays',
  'coupons.budget', 'coupons.costPercent', 'coupons.windowDays',
  'benefits.A.discountPercent', 'benefits.A.coupon', 'benefits.B.discountPercent', 'benefits.B.coupon',
  'benefits.C.discountPercent', 'benefits.C.coupon', 'benefits.D.discountPercent', 'benefits.D.coupon',
  'contactDays', 'satisfactionScale', 'eventDays',
  'language', 'currency', 'topCustomers', 'contactDetails', 'pivotData.build',
  'routine.refresh', 'routine.reminder', 'routine.weeklyOn', 'routine.keepBuilds', 'routine.since',
] as const;
export type SettingPath = (typeof SETTING_PATHS)[number];

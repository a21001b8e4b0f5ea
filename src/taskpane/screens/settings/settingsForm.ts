import { SETTING_PATHS, type SettingPath, type SettingSection } from '../../../core/locales/paneSettingsWords';
import { parseSettings, settingsDocument, type ParsedSettings, type SettingsProblem } from '../../../core/settings/parseSettings';
import { REFRESH_MODES, REMINDERS } from '../../../core/settings/routine';
import type { Settings } from '../../../core/settings/settings';
import { PERIOD_KINDS } from '../../../core/values/period';

/** What stands in the fields of the form, as the user sees it. */
export type FormTexts = Readonly<Record<SettingPath, string>>;

export type FieldKind = 'whole' | 'number' | 'money' | 'text' | 'choice' | 'orDates';

export interface FormField {
  readonly path: SettingPath;
  readonly kind: FieldKind;
  readonly options?: readonly string[];
  /** The field matters only where another one has this value. */
  readonly when?: { readonly path: SettingPath; readonly is: string };
}

const choice = (path: SettingPath, options: readonly string[]): FormField => ({ path, kind: 'choice', options });
const field = (path: SettingPath, kind: FieldKind, when?: FormField['when']): FormField => ({ path, kind, ...(when && { when }) });
const dynamic = { path: 'abc.mode', is: 'dynamic' } as const;
const fixed = { path: 'abc.mode', is: 'fixed' } as const;

/** What stands in a field whose setting says nothing. */
const NOT_SAID = '';
const MAY_SAY_NOTHING: ReadonlySet<SettingPath> = new Set(['defaultTermDays', 'satisfactionScale', 'language', 'currency', 'routine.since']);
/** Choices that are numbers in the document. */
const NUMBERS: ReadonlySet<SettingPath> = new Set(['satisfactionScale']);

/** The form, section by section. */
export const FORM = {
  churn: [
    choice('churnMode', ['fixed', 'ownRhythm']),
    field('churnDays', 'whole'),
    field('ownRhythm.about', 'number'),
    field('ownRhythm.churned', 'number', { path: 'churnMode', is: 'ownRhythm' }),
  ],
  grades: [
    choice('abc.mode', ['dynamic', 'fixed']),
    field('abc.dynamicCuts.0', 'whole', dynamic),
    field('abc.dynamicCuts.1', 'whole', dynamic),
    field('abc.fixedCuts.0', 'money', fixed),
    field('abc.fixedCuts.1', 'money', fixed),
    field('abc.fixedCuts.2', 'money', fixed),
    choice('abc.base', ['gross', 'net']),
    choice('abc.gradingPeriod', ['lastFullMonth', 'period']),
  ],
  period: [
    { path: 'period', kind: 'orDates', options: PERIOD_KINDS },
    { path: 'asOf', kind: 'orDates', options: ['lastSale', 'today'] },
    field('fiscalStartMonth', 'whole'),
    choice('priorYearShift', ['sameDate', 'sameWeekday']),
  ],
  tags: [
    field('valueTag.vip', 'money'),
    field('valueTag.ordinary', 'money'),
    field('valueTag.dormantMonths', 'whole'),
    field('tiers.highDays', 'whole'),
    field('tiers.ordinaryDays', 'whole'),
  ],
  data: [
    choice('zeroCost', ['missing', 'real']),
    choice('duplicates', ['keep', 'drop']),
    field('defaultTermDays', 'whole'),
  ],
  today: [field('today.rows', 'whole'), field('today.collectRows', 'whole'), field('today.restDays', 'whole')],
  coupons: [field('coupons.budget', 'money'), field('coupons.costPercent', 'whole'), field('coupons.windowDays', 'whole')],
  benefits: (['A', 'B', 'C', 'D'] as const).flatMap((grade) => [field(`benefits.${grade}.discountPercent`, 'whole'), field(`benefits.${grade}.coupon`, 'money')]),
  care: [field('contactDays', 'whole'), choice('satisfactionScale', [NOT_SAID, '5', '10']), field('eventDays', 'whole')],
  sheets: [choice('language', [NOT_SAID, 'zh-CN', 'en-US']), field('currency', 'text'), field('topCustomers', 'whole'), choice('contactDetails', ['shown', 'masked']), choice('pivotData.build', ['auto', 'always', 'never'])],
  routine: [choice('routine.refresh', REFRESH_MODES), choice('routine.reminder', REMINDERS), field('routine.weeklyOn', 'whole'), field('routine.keepBuilds', 'whole'), field('routine.since', 'text')],
} as const satisfies Record<SettingSection, readonly FormField[]>;

export const SECTIONS = Object.keys(FORM) as SettingSection[];

const FIELDS: readonly FormField[] = Object.values(FORM).flat();

/** The settings as texts of the form. */
export function textsOf(settings: Settings): FormTexts {
  const document = settingsDocument(settings);
  const entries = SETTING_PATHS.map((path) => [path, String(at(document, path) ?? '')] as const);
  return Object.fromEntries(entries) as FormTexts;
}

/** The settings that the form says; what the form does not show stays as in `base`. */
export function settingsOf(base: Settings, texts: FormTexts): ParsedSettings {
  // JSON both ways makes a copy whose parts may be changed.
  const document = JSON.parse(JSON.stringify(settingsDocument(base))) as Record<string, unknown>;
  for (const { path, kind } of FIELDS) put(document, path, valueOf(texts[path].trim(), kind, path));
  return parseSettings(document);
}

/** What is wrong with a field; a problem of a group (an order) is told at each of its fields. */
export function problemAt(path: SettingPath, problems: readonly SettingsProblem[]): SettingsProblem | undefined {
  return problems.find((problem) => problem.path === path || path.startsWith(`${problem.path}.`));
}

/** Sections in which something is wrong: they stand open. */
export function sectionsWithProblems(problems: readonly SettingsProblem[]): SettingSection[] {
  return SECTIONS.filter((section) => FORM[section].some(({ path }) => problemAt(path, problems) !== undefined));
}

/** Sections in which a field differs from the settings in force. */
export function changedSections(kept: Settings, texts: FormTexts): SettingSection[] {
  const before = textsOf(kept);
  return SECTIONS.filter((section) => FORM[section].some(({ path }) => before[path] !== texts[path]));
}

/** Whether the field says anything with the others as they are. */
export function isAsked({ when }: FormField, texts: FormTexts): boolean {
  return when === undefined || texts[when.path] === when.is;
}

function valueOf(text: string, kind: FieldKind, path: SettingPath): unknown {
  if (MAY_SAY_NOTHING.has(path) && text === NOT_SAID) return null;
  if (kind === 'whole' || kind === 'number' || NUMBERS.has(path)) return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
  return kind === 'money' ? text.replaceAll(',', '') : text;
}

function at(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

function put(document: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  (at(document, keys.join('.')) as Record<string, unknown> | undefined ?? document)[last] = value;
}

import * as v from 'valibot';
import { dayOfIso, isoOf, type CivilDay } from '../values/civilDay';
import { PERIOD_KINDS, type Period } from '../values/period';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Why a value of a settings document is not taken. The sentence comes from the locale. */
export type SettingsProblemCode =
  | 'notAnObject'
  | 'unknownKey'
  | 'notAWholeNumber'
  | 'outOfRange'
  | 'notANumber'
  | 'notADecimal'
  | 'notAChoice'
  | 'notADate'
  | 'notAPeriod'
  | 'notAList'
  | 'notAText'
  | 'wrongOrder';

/** Where (`"abc.fixedCuts.1"`) and why. The document as a whole has the path `""`. */
export interface SettingsProblem {
  readonly path: string;
  readonly code: SettingsProblemCode;
}

export type ParsedSettings =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/**
 * A settings document from JSON. What it leaves out is as in {@link DEFAULT_SETTINGS}; what it does not know is a
 * problem, so that a misspelt key never passes for a choice. `asOf` is `"lastSale"`, `"today"` or a date; `period` is a
 * kind, `"YYYY-MM-DD..YYYY-MM-DD"` or `{ start, end }`.
 */
export function parseSettings(document: unknown): ParsedSettings {
  const parsed = v.safeParse(SETTINGS, document);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOf) };
  const { abc, momentum, valueTag, ownRhythm, ...top } = parsed.output;
  return {
    ok: true,
    settings: {
      ...DEFAULT_SETTINGS,
      ...top,
      ownRhythm: { ...DEFAULT_SETTINGS.ownRhythm, ...ownRhythm },
      abc: { ...DEFAULT_SETTINGS.abc, ...abc },
      momentum: { ...DEFAULT_SETTINGS.momentum, ...momentum },
      valueTag: { ...DEFAULT_SETTINGS.valueTag, ...valueTag },
    } as Settings,
  };
}

/** The document of the settings, ready for JSON: dates and periods as text. Read back by {@link parseSettings}. */
export function settingsDocument(settings: Settings): Record<string, unknown> {
  const { asOf, period } = settings;
  return {
    ...settings,
    asOf: typeof asOf === 'string' ? asOf : isoOf(asOf),
    period: typeof period === 'string' ? period : `${isoOf(period.start)}..${isoOf(period.end)}`,
  };
}

const code = (value: SettingsProblemCode): SettingsProblemCode => value;

/** A group of settings: a plain object with these keys and no other. */
function group<const E extends v.ObjectEntries>(entries: E) {
  return v.pipe(v.custom<Record<string, unknown>>(isRecord, code('notAnObject')), v.strictObject(entries, code('unknownKey')));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const whole = (least: number, most: number) =>
  v.pipe(
    v.number(code('notAWholeNumber')),
    v.integer(code('notAWholeNumber')),
    v.minValue(least, code('outOfRange')),
    v.maxValue(most, code('outOfRange')),
  );
const positive = v.pipe(
  v.number(code('notANumber')),
  v.finite(code('notANumber')),
  v.gtValue(0, code('outOfRange')),
  v.maxValue(1000, code('outOfRange')),
);
const decimal = v.pipe(v.string(code('notADecimal')), v.regex(/^\d{1,15}(\.\d{1,6})?$/, code('notADecimal')));
const choice = <const T extends readonly string[]>(options: T) => v.picklist(options, code('notAChoice'));
const date = v.pipe(
  v.string(code('notADate')),
  v.rawTransform<string, CivilDay>(({ dataset, addIssue, NEVER }) => {
    const day = dayOfIso(dataset.value);
    if (day !== null) return day;
    addIssue({ message: code('notADate') });
    return NEVER;
  }),
);
const periodText = v.pipe(
  v.string(code('notAPeriod')),
  v.rawTransform<string, Settings['period']>(({ dataset, addIssue, NEVER }) => {
    const kind = PERIOD_KINDS.find((one) => one === dataset.value);
    const period = kind ?? customPeriod(dataset.value);
    if (period) return period;
    addIssue({ message: code('notAPeriod') });
    return NEVER;
  }),
);
const periodObject = v.pipe(
  group({ start: date, end: date }),
  v.check(({ start, end }) => start <= end, code('notAPeriod')),
);
const period = v.lazy((input) => (isRecord(input) ? periodObject : periodText) as v.GenericSchema<unknown, Settings['period']>);

const dynamicCuts = v.pipe(
  v.strictTuple([whole(1, 99), whole(1, 99)], code('notAList')),
  v.check(([a, b]) => a < b, code('wrongOrder')),
);
const fixedCuts = v.pipe(
  v.strictTuple([decimal, decimal, decimal], code('notAList')),
  v.check(([a, b, c]) => Number(a) > Number(b) && Number(b) > Number(c), code('wrongOrder')),
);

const SETTINGS = group({
  churnDays: v.optional(whole(1, 3650)),
  churnMode: v.optional(choice(['fixed', 'ownRhythm'])),
  ownRhythm: v.optional(
    v.pipe(
      group({ about: v.optional(positive), churned: v.optional(positive) }),
      v.check((o) => (o.about ?? DEFAULT_SETTINGS.ownRhythm.about) < (o.churned ?? DEFAULT_SETTINGS.ownRhythm.churned), code('wrongOrder')),
    ),
  ),
  abc: v.optional(
    group({
      mode: v.optional(choice(['dynamic', 'fixed'])),
      base: v.optional(choice(['gross', 'net'])),
      dynamicCuts: v.optional(dynamicCuts),
      fixedCuts: v.optional(fixedCuts),
      gradingPeriod: v.optional(choice(['lastFullMonth', 'period'])),
    }),
  ),
  momentum: v.optional(
    group({ percent: v.optional(whole(0, 1000)), moneyFloor: v.optional(decimal), daysFloor: v.optional(whole(0, 30)) }),
  ),
  valueTag: v.optional(
    v.pipe(
      group({ vip: v.optional(decimal), ordinary: v.optional(decimal), dormantMonths: v.optional(whole(1, 120)) }),
      v.check(
        (o) => Number(o.vip ?? DEFAULT_SETTINGS.valueTag.vip) > Number(o.ordinary ?? DEFAULT_SETTINGS.valueTag.ordinary),
        code('wrongOrder'),
      ),
    ),
  ),
  returnPrefixes: v.optional(v.array(v.pipe(v.string(code('notAText')), v.trim(), v.nonEmpty(code('notAText'))), code('notAList'))),
  zeroCost: v.optional(choice(['missing', 'real'])),
  duplicates: v.optional(choice(['keep', 'drop'])),
  fiscalStartMonth: v.optional(whole(1, 12)),
  period: v.optional(period),
  priorYearShift: v.optional(choice(['sameDate', 'sameWeekday'])),
  asOf: v.optional(
    v.lazy(
      (input) =>
        (input === 'lastSale' || input === 'today' ? v.picklist(['lastSale', 'today']) : date) as v.GenericSchema<
          unknown,
          Settings['asOf']
        >,
    ),
  ),
  clvMonths: v.optional(whole(1, 120)),
  defaultTermDays: v.optional(v.nullable(whole(0, 1000))),
  topCustomers: v.optional(whole(1, 1000)),
});

function customPeriod(text: string): Period | null {
  const [first, second, ...more] = text.split('..');
  const start = dayOfIso(first ?? '');
  const end = dayOfIso(second ?? '');
  return start !== null && end !== null && more.length === 0 && start <= end ? { start, end } : null;
}

function problemOf(issue: v.BaseIssue<unknown>): SettingsProblem {
  return { path: v.getDotPath(issue) ?? '', code: issue.message as SettingsProblemCode };
}

import * as v from 'valibot';
import { dayOfIso, type CivilDay } from '../values/civilDay';
import { PERIOD_KINDS, type Period } from '../values/period';
import { COUPON_CLASSES } from './dailyWork';
import { REFRESH_MODES, REMINDERS } from './routine';
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
/** An amount as text; a plain number is taken as the digits it was written with, since documents are also written by hand. */
const decimal = v.pipe(
  v.union([v.string(), v.number()], code('notADecimal')),
  v.transform(String),
  v.regex(/^\d{1,15}(\.\d{1,6})?$/, code('notADecimal')),
);
const choice = <const T extends readonly string[]>(options: T) => v.picklist(options, code('notAChoice'));
/** A date that stays a text. */
const dateText = v.pipe(v.string(code('notADate')), v.check((text) => dayOfIso(text) !== null, code('notADate')));

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

const percent = whole(0, 100);
const text = v.pipe(v.string(code('notAText')), v.trim(), v.nonEmpty(code('notAText')), v.maxLength(200, code('outOfRange')));
const tagList = v.array(text, code('notAList'));
const benefit = group({ discountPercent: v.exactOptional(percent), coupon: v.exactOptional(decimal) });

/** Every key a settings document may have, all of them optional; a problem carries its code as the message. */
export const SETTINGS_SCHEMA = group({
  churnDays: v.exactOptional(whole(1, 3650)),
  churnMode: v.exactOptional(choice(['fixed', 'ownRhythm'])),
  ownRhythm: v.exactOptional(
    v.pipe(
      group({ about: v.exactOptional(positive), churned: v.exactOptional(positive) }),
      v.check((o) => (o.about ?? DEFAULT_SETTINGS.ownRhythm.about) < (o.churned ?? DEFAULT_SETTINGS.ownRhythm.churned), code('wrongOrder')),
    ),
  ),
  abc: v.exactOptional(
    group({
      mode: v.exactOptional(choice(['dynamic', 'fixed'])),
      base: v.exactOptional(choice(['gross', 'net'])),
      dynamicCuts: v.exactOptional(dynamicCuts),
      fixedCuts: v.exactOptional(fixedCuts),
      gradingPeriod: v.exactOptional(choice(['lastFullMonth', 'period'])),
    }),
  ),
  momentum: v.exactOptional(
    group({ percent: v.exactOptional(whole(0, 1000)), moneyFloor: v.exactOptional(decimal), daysFloor: v.exactOptional(whole(0, 30)) }),
  ),
  valueTag: v.exactOptional(
    v.pipe(
      group({ vip: v.exactOptional(decimal), ordinary: v.exactOptional(decimal), dormantMonths: v.exactOptional(whole(1, 120)) }),
      v.check(
        (o) => Number(o.vip ?? DEFAULT_SETTINGS.valueTag.vip) > Number(o.ordinary ?? DEFAULT_SETTINGS.valueTag.ordinary),
        code('wrongOrder'),
      ),
    ),
  ),
  signals: v.exactOptional(group({ gapFactor: v.exactOptional(positive), quantityPercent: v.exactOptional(whole(1, 100)) })),
  tiers: v.exactOptional(
    v.pipe(
      group({ highDays: v.exactOptional(whole(0, 1000)), ordinaryDays: v.exactOptional(whole(0, 1000)) }),
      v.check((o) => (o.highDays ?? DEFAULT_SETTINGS.tiers.highDays) >= (o.ordinaryDays ?? DEFAULT_SETTINGS.tiers.ordinaryDays), code('wrongOrder')),
    ),
  ),
  returnPrefixes: v.exactOptional(tagList),
  zeroCost: v.exactOptional(choice(['missing', 'real'])),
  duplicates: v.exactOptional(choice(['keep', 'drop'])),
  fiscalStartMonth: v.exactOptional(whole(1, 12)),
  period: v.exactOptional(period),
  priorYearShift: v.exactOptional(choice(['sameDate', 'sameWeekday'])),
  asOf: v.exactOptional(
    v.lazy(
      (input) =>
        (input === 'lastSale' || input === 'today' ? v.picklist(['lastSale', 'today']) : date) as v.GenericSchema<
          unknown,
          Settings['asOf']
        >,
    ),
  ),
  clvMonths: v.exactOptional(whole(1, 120)),
  defaultTermDays: v.exactOptional(v.nullable(whole(0, 1000))),
  topCustomers: v.exactOptional(whole(1, 1000)),
  contactDays: v.exactOptional(whole(1, 3650)),
  satisfactionScale: v.exactOptional(v.nullable(v.picklist([5, 10], code('notAChoice')))),
  eventDays: v.exactOptional(whole(1, 3650)),
  tags: v.exactOptional(group({ need: v.exactOptional(tagList), status: v.exactOptional(tagList), industry: v.exactOptional(tagList) })),
  actions: v.exactOptional(
    group({ visit: v.exactOptional(text), call: v.exactOptional(text), hold: v.exactOptional(text), lift: v.exactOptional(text), convert: v.exactOptional(text) }),
  ),
  currency: v.exactOptional(v.nullable(text)),
  contactDetails: v.exactOptional(choice(['shown', 'masked'])),
  language: v.exactOptional(v.nullable(choice(['zh-CN', 'en-US']))),
  today: v.exactOptional(
    group({
      rows: v.exactOptional(whole(1, 500)),
      collectRows: v.exactOptional(whole(0, 500)),
      restDays: v.exactOptional(whole(0, 365)),
      lossPercent: v.exactOptional(
        group({ churned: v.exactOptional(percent), aboutToChurn: v.exactOptional(percent), late: v.exactOptional(percent), falling: v.exactOptional(percent) }),
      ),
    }),
  ),
  coupons: v.exactOptional(
    group({
      classes: v.exactOptional(v.array(choice(COUPON_CLASSES), code('notAList'))),
      budget: v.exactOptional(decimal),
      costPercent: v.exactOptional(percent),
      windowDays: v.exactOptional(whole(0, 3650)),
    }),
  ),
  routine: v.exactOptional(
    group({
      refresh: v.exactOptional(choice(REFRESH_MODES)),
      reminder: v.exactOptional(choice(REMINDERS)),
      keepBuilds: v.exactOptional(whole(2, 400)),
      keepDays: v.exactOptional(whole(7, 3650)),
      weeklyOn: v.exactOptional(whole(1, 7)),
      since: v.exactOptional(v.nullable(dateText)),
    }),
  ),
  benefits: v.exactOptional(group({ A: v.exactOptional(benefit), B: v.exactOptional(benefit), C: v.exactOptional(benefit), D: v.exactOptional(benefit) })),
  pivotData: v.exactOptional(group({ build: v.exactOptional(choice(['auto', 'always', 'never'])), rows: v.exactOptional(whole(1000, 1_000_000)) })),
});

function customPeriod(text: string): Period | null {
  const [first, second, ...more] = text.split('..');
  const start = dayOfIso(first ?? '');
  const end = dayOfIso(second ?? '');
  return start !== null && end !== null && more.length === 0 && start <= end ? { start, end } : null;
}

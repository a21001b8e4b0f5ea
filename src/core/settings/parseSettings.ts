import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { isoOf } from '../values/civilDay';
import { ACTION_CASES } from './labels';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { SETTINGS_SCHEMA, type SettingsProblemCode } from './settingsSchema';

/** Where (`"abc.fixedCuts.1"`) and why. The document as a whole has the path `""`. */
export interface SettingsProblem {
  readonly path: string;
  readonly code: SettingsProblemCode;
  /** What would be taken: a bound (">=1"), the choices, or the keys known at that place; empty where the code says it all. */
  readonly expected: readonly string[];
}

export type ParsedSettings =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/**
 * A settings document from JSON. What it leaves out is as in {@link DEFAULT_SETTINGS}; what it does not know is a
 * problem, so that a misspelt key never passes for a choice. `asOf` is `"lastSale"`, `"today"` or a date; `period` is a
 * kind, `"YYYY-MM-DD..YYYY-MM-DD"` or `{ start, end }`.
 */
export function parseSettings(document: unknown): ParsedSettings {
  const parsed = v.safeParse(SETTINGS_SCHEMA, document);
  if (!parsed.success) return { ok: false, problems: withoutEchoes(parsed.issues.map(problemOf)) };
  const { abc, momentum, valueTag, tiers, signals, tags, ownRhythm, today, coupons, routine, benefits, pivotData, ...top } = parsed.output;
  return {
    ok: true,
    settings: {
      ...DEFAULT_SETTINGS,
      ...top,
      ownRhythm: { ...DEFAULT_SETTINGS.ownRhythm, ...ownRhythm },
      abc: { ...DEFAULT_SETTINGS.abc, ...abc },
      momentum: { ...DEFAULT_SETTINGS.momentum, ...momentum },
      valueTag: { ...DEFAULT_SETTINGS.valueTag, ...valueTag },
      signals: { ...DEFAULT_SETTINGS.signals, ...signals },
      tags: { ...DEFAULT_SETTINGS.tags, ...tags },
      tiers: { ...DEFAULT_SETTINGS.tiers, ...tiers },
      today: { ...DEFAULT_SETTINGS.today, ...today, lossPercent: { ...DEFAULT_SETTINGS.today.lossPercent, ...today?.lossPercent } },
      coupons: { ...DEFAULT_SETTINGS.coupons, ...coupons },
      routine: { ...DEFAULT_SETTINGS.routine, ...routine },
      pivotData: { ...DEFAULT_SETTINGS.pivotData, ...pivotData },
      benefits: {
        A: { ...DEFAULT_SETTINGS.benefits.A, ...benefits?.A },
        B: { ...DEFAULT_SETTINGS.benefits.B, ...benefits?.B },
        C: { ...DEFAULT_SETTINGS.benefits.C, ...benefits?.C },
        D: { ...DEFAULT_SETTINGS.benefits.D, ...benefits?.D },
      },
    },
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

function problemOf(issue: v.BaseIssue<unknown>): SettingsProblem {
  const path = v.getDotPath(issue) ?? '';
  const code = issue.message as SettingsProblemCode;
  return { path, code, expected: expectedOf(code, path, issue) };
}

/** The order of values means nothing where one of them is wrong in itself. */
function withoutEchoes(problems: readonly SettingsProblem[]): SettingsProblem[] {
  return problems.filter(({ path, code }) => code !== 'wrongOrder' || !problems.some((other) => other.path.startsWith(`${path}.`)));
}

/** Keys named when one is not known, the nearest first. */
const KEYS_NAMED = 6;

function expectedOf(code: SettingsProblemCode, path: string, { expected }: v.BaseIssue<unknown>): string[] {
  if (code === 'unknownKey') return nearest(path.split('.').at(-1) ?? '', keysAt(path.split('.').slice(0, -1)));
  if (code === 'outOfRange') return expected === null ? [] : [expected.replace(/^(\W+)(.*)$/, '$1 $2')];
  return code === 'notAChoice' ? [...(expected ?? '').matchAll(/"([^"]*)"|(\d+)/g)].map(([, text, number]) => text ?? number ?? '') : [];
}

function nearest(written: string, keys: readonly string[]): string[] {
  return keys.length <= KEYS_NAMED ? [...keys] : [...keys].sort((a, b) => distance(written, a) - distance(written, b)).slice(0, KEYS_NAMED);
}

/** The keys that a group of settings may have. */
function keysAt(path: readonly string[]): string[] {
  let place: unknown = { ...DEFAULT_SETTINGS, actions: Object.fromEntries(ACTION_CASES.map((one) => [one, ''])) };
  for (const key of path) place = typeof place === 'object' && place !== null && Object.hasOwn(place, key) ? (place as Record<string, unknown>)[key] : null;
  return typeof place === 'object' && place !== null ? Object.keys(place) : [];
}

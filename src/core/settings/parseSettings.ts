import * as v from 'valibot';
import { isoOf } from '../values/civilDay';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { SETTINGS_SCHEMA, type SettingsProblemCode } from './settingsSchema';

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
  const parsed = v.safeParse(SETTINGS_SCHEMA, document);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOf) };
  const { abc, momentum, valueTag, tiers, ownRhythm, today, coupons, benefits, ...top } = parsed.output;
  return {
    ok: true,
    settings: {
      ...DEFAULT_SETTINGS,
      ...top,
      ownRhythm: { ...DEFAULT_SETTINGS.ownRhythm, ...ownRhythm },
      abc: { ...DEFAULT_SETTINGS.abc, ...abc },
      momentum: { ...DEFAULT_SETTINGS.momentum, ...momentum },
      valueTag: { ...DEFAULT_SETTINGS.valueTag, ...valueTag },
      tiers: { ...DEFAULT_SETTINGS.tiers, ...tiers },
      today: { ...DEFAULT_SETTINGS.today, ...today, lossPercent: { ...DEFAULT_SETTINGS.today.lossPercent, ...today?.lossPercent } },
      coupons: { ...DEFAULT_SETTINGS.coupons, ...coupons },
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
  return { path: v.getDotPath(issue) ?? '', code: issue.message as SettingsProblemCode };
}

import { parseSettings } from '../../../src/core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import type { OracleInput } from '../../oracle/oracleInput';

/** The oracle's parameters as a settings document, read the way a user's document is. */
export function oracleSettings({ settings: s, asOf, period }: OracleInput): Settings {
  const document = {
    asOf: asOf ?? 'lastSale',
    period,
    fiscalStartMonth: s.fiscalYearStartMonth,
    returnPrefixes: s.returnPrefixes,
    duplicates: s.dropDuplicates ? 'drop' : 'keep',
    zeroCost: s.zeroCostIsReal ? 'real' : 'missing',
    churnDays: s.churnWindowDays,
    churnMode: s.churnMode,
    ownRhythm: { about: s.aboutToChurnFactor, churned: s.churnFactor },
    momentum: { percent: s.momentumPercent, moneyFloor: s.momentumMoneyFloor },
    abc: { mode: s.abcMode, base: s.abcBase, fixedCuts: s.abcFixedCuts, dynamicCuts: s.abcDynamicCuts },
    valueTag: { vip: s.vipFrom, ordinary: s.ordinaryFrom, dormantMonths: s.dormantMonths },
    clvMonths: s.clvMonths,
    priorYearShift: s.priorYearShift,
  };
  const parsed = parseSettings(JSON.parse(JSON.stringify(document)));
  if (!parsed.ok) throw new Error(`settings of the random ledger: ${JSON.stringify(parsed.problems)}`);
  return { ...DEFAULT_SETTINGS, ...parsed.settings };
}

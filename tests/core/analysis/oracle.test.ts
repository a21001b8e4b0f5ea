import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse';
import { toFacts } from '../../../src/core/reports/facts';
import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { segmentOf } from '../../../src/core/analysis/rfmSegments';
import { parseSettings } from '../../../src/core/settings/parseSettings';
import { matchKey } from '../../../src/core/records/cells/matchKey';
import { dayOfIso } from '../../../src/core/values/civilDay';
import type { Facts as OracleFacts } from '../../oracle/facts';
import { oracleFacts } from '../../oracle/oracleFacts';
import type { OracleInput } from '../../oracle/oracleInput';
import { ledgerArbitrary, randomLedger } from '../../oracle/randomLedger';
import { bookOf } from './bookOf';

describe('the analysis agrees with the slow calculation on', () => {
  const seeds = fc.sample(fc.nat({ max: 0x7fffffff }), 50);

  test.each(seeds)('every fact of the random ledger %i', (seed) => {
    expect(coreFacts(randomLedger(seed))).toEqual(plainFacts(randomLedger(seed)));
  });

  test('every fact of ledgers with rows left out', () => {
    fc.assert(
      fc.property(ledgerArbitrary(), (input) => expect(coreFacts(input)).toEqual(plainFacts(input))),
      { numRuns: 100 },
    );
  });
});

/** What both sides' facts have in common for the comparison. */
interface Comparable {
  readonly rows: { readonly sales?: { readonly rejectedBy: Readonly<Record<string, number>> } };
  readonly ageing:
    | (Pick<NonNullable<OracleFacts['ageing']>, 'outstanding' | 'unallocated'> & {
        readonly receivable: unknown;
        readonly overdue: unknown;
      })
    | null;
  readonly abc: object;
  readonly checks: readonly { readonly ok: boolean }[];
  readonly customers: readonly { readonly id: string; readonly rfm: Scores | null }[];
}

/** What the core says, in the form both can be compared in. */
function coreFacts(input: OracleInput): unknown {
  const book = bookOf({ sales: input.sales, customers: input.customers, receivables: input.receivables, payments: input.payments });
  const analysis = analyse(book, settingsOf(input), { today: dayOfIso(input.today)! });
  // the oracle's clvMode chooses which of D16's two figures the fact holds; the product's fact is the simple one
  const { customers } = analysis;
  const shown = input.settings.clvMode === 'historic' ? { ...analysis, customers: { ...customers, clv: customers.clvHistoric } } : analysis;
  return comparable(toFacts(shown, book, { language: input.language }));
}

function plainFacts(input: OracleInput): unknown {
  // a tag set by hand is not the analysis's: it stands beside the suggestion that is compared here
  const customers = input.customers?.map((customer) => ({ ...customer, valueTag: null })) ?? null;
  return comparable(oracleFacts({ ...input, customers }));
}

/**
 * Sets aside what is each side's own: sources, the names and number of checks (all must be ok), additions to the
 * contract, reject codes (their number is compared), which written form of an id is shown (the intake's matter), and
 * ratios beyond the 12th digit, where the order of divisions shows.
 */
function comparable(facts: Comparable): unknown {
  const { rejectedBy, ...buckets } = facts.rows.sales!;
  const { ageing } = facts;
  return rounded({
    ...without(facts, ['sources']),
    abc: without(facts.abc, ['base']),
    ageing: ageing && without(ageing, ['mode']),
    checks: facts.checks.every((check) => check.ok),
    rows: {
      ...without(buckets, ['outOfScopeBy', 'suspectedDuplicates']),
      rejectedBy: Object.values(rejectedBy).reduce((sum, n) => sum + n, 0),
    },
    customers: facts.customers
      .map((customer) => ({ ...customer, id: matchKey(customer.id), rfm: withSegment(customer.rfm) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}

function without(from: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}

interface Scores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** The oracle names the cell, the core the segment: the cell decides the segment, so the name is looked up for both. */
function withSegment(rfm: Scores | null): unknown {
  return rfm && { ...rfm, segment: segmentOf(rfm.r, rfm.f, rfm.m) };
}

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? Number(v.toPrecision(12)) : v)),
  );
}

/** The oracle's parameters as a settings document, read the way a user's document is. */
function settingsOf({ settings: s, asOf, period }: OracleInput): Settings {
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

import type { BuildSummaryResult } from '../../app/buildSummary.types';
import type { SummaryWords } from '../../core/locales/cliMessages';
import type { RowFacts } from '../../core/reports/facts/facts';
import { alignedPairs } from './textWidth';
import { countText, moneyText, shareText } from './figures';

export interface WrittenFiles {
  readonly out: string | null;
  readonly facts: string | null;
}

/** The main figures of a summary, and where the rest is. */
export function summaryText({ facts, sheets, pivots }: Pick<BuildSummaryResult, 'facts' | 'sheets' | 'pivots'>, written: WrittenFiles, words: SummaryWords): string {
  const { totals, lifecycle, period, ageing } = facts;
  const pairs: [label: string, text: string][] = [];
  const add = (label: string, ...parts: (string | null)[]): void => {
    pairs.push([label, parts.filter((part) => part !== null).join(words.separator)]);
  };
  add(words.period, words.between(period.start, period.end));
  if (facts.rows.sales !== undefined) add(words.sales, ...rowParts(facts.rows.sales, words));
  add(words.revenue, `${moneyText(totals.revenue)} (${words.ofWhich(moneyText(totals.grossSales), moneyText(totals.returns))})`);
  if (totals.grossProfit === null) add(words.grossProfit, words.costUnknown);
  else add(words.grossProfit, `${moneyText(totals.grossProfit)}${totals.costCoverage === null ? '' : ` (${words.costCoverage(shareText(totals.costCoverage))})`}`);
  add(words.orders, `${countText(totals.orders)}${totals.firstSale === null || totals.lastSale === null ? '' : ` (${words.between(totals.firstSale, totals.lastSale)})`}`);
  add(words.customers, `${countText(totals.customers)}${lifecycle.never > 0 ? ` (${words.neverBought(countText(lifecycle.never))})` : ''}`);
  const { opening, returning, churned, closing } = lifecycle;
  add(words.lifecycle, words.bridge(countText(opening), countText(lifecycle.new), countText(returning), countText(churned), countText(closing)));
  add(words.grades, ['A', 'B', 'C', 'D'].map((grade) => `${grade} ${countText(facts.abc[grade as 'A' | 'B' | 'C' | 'D'].customers)}`).join('  '));
  if (ageing !== null) add(words.receivable, moneyText(ageing.outstanding), words.overdue(moneyText(overdueOf(ageing.overdue))));
  const failed = facts.checks.filter((check) => !check.ok);
  add(words.checks, failed.length === 0 ? words.checksHold(countText(facts.checks.length)) : words.checksFail(failed.map((check) => check.name).join(words.separator)));
  if (written.facts !== null) add(words.facts, written.facts);
  if (written.out !== null) add(words.workbook, written.out);
  else if (written.facts === null) add(words.workbook, words.noWorkbook);
  const shown = written.out === null ? '' : `  ${words.builtSheets(sheets.map(({ name }) => name).join(words.separator))}\n${pivotsText(pivots, words)}`;
  return `${words.title(facts.asOf)}\n${alignedPairs(pairs)}${shown}`;
}

function pivotsText(pivots: BuildSummaryResult['pivots'], words: SummaryWords): string {
  const failed = pivots.filter(({ outcome }) => outcome === 'failed');
  return failed[0] ? `  ${words.pivotsFailed(failed.map(({ name }) => name).join(words.separator), failed[0].code ?? '')}\n` : '';
}

function rowParts(rows: RowFacts, words: SummaryWords): string[] {
  const parts = [words.rows(countText(rows.read), countText(rows.used))];
  for (const name of ['returns', 'allowances', 'noCustomer', 'duplicates', 'outOfScope', 'rejected'] as const) {
    if (rows[name] > 0) parts.push(words.rowParts[name](countText(rows[name])));
  }
  return parts;
}

/** The sum of the buckets past their due day, exact to the last digit written; unknown when any bucket is. */
function overdueOf(buckets: Readonly<Record<string, string | null>>): string | null {
  const amounts: string[] = [];
  for (const name in buckets) {
    if (name === 'notDue' || name === 'dueToday') continue;
    const amount = buckets[name];
    if (amount === null || amount === undefined) return null;
    amounts.push(amount);
  }
  const places = Math.max(2, ...amounts.map((amount) => (amount.split('.')[1] ?? '').length));
  const units = amounts.reduce((sum, amount) => {
    const [whole = '0', decimals = ''] = amount.split('.');
    return sum + BigInt(whole + decimals.padEnd(places, '0'));
  }, 0n);
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

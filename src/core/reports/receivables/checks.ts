import type { CustomerReceivable, ReceivablesLedger } from '../../analysis/ageing/receivablesLedger';
import { groupedDecimal } from '../../sheets/figureText';
import type { Block, ChecksBlock } from '../../sheets/model';
import { absMinor, addMinor, compareMinor, minorToDecimal, subMinor, ZERO, type Minor } from '../../values/minor';
import type { ReportContext } from '../shared/reportContext';
import { owedGroups, sumOf } from './groupTables';

type Check = ChecksBlock['checks'][number];

/** The list and the groups against the book's totals, which come another way (D13); a difference would be printed in red. */
export function receivableChecks(context: ReportContext, ledger: ReceivablesLedger): Block[] {
  const say = context.words.receivables.checks;
  const { ageing } = context.analysis;
  if (!ageing) return [];
  const { noCustomer, scale } = ledger;
  const listed = (of: (row: CustomerReceivable) => Minor): Minor => ledger.rows.reduce((sum, row) => addMinor(sum, of(row)), ZERO);
  const late = Object.entries(ageing.overdue).reduce<Minor>((sum, [bucket, amount]) => (bucket === 'notDue' || bucket === 'dueToday' ? sum : addMinor(sum, amount)), ZERO);
  const checks = [check(context, scale, say.list, addMinor(listed((row) => row.outstanding), noCustomer.outstanding), ageing.outstanding)];
  if (ageing.mode !== 'balance') checks.push(check(context, scale, say.overdueList, addMinor(listed((row) => row.overdue), noCustomer.overdue), late));
  checks.push(check(context, scale, say.unallocatedList, addMinor(listed((row) => row.unallocated), noCustomer.unallocated), ageing.unallocated));
  for (const dimension of ['handler', 'region'] as const) {
    const groups = owedGroups(context, ledger, dimension);
    if (groups) checks.push(check(context, scale, say[dimension], sumOf(groups).outstanding, ageing.outstanding));
  }
  const last = ledger.history?.at(-1);
  if (last) checks.push(check(context, scale, say.history, last.balance, subMinor(ageing.outstanding, ageing.unallocated)));
  return [
    { type: 'heading', level: 'section', text: say.heading },
    { type: 'checks', checks },
  ];
}

function check({ words }: ReportContext, scale: number, label: string, left: Minor, right: Minor): Check {
  const { reconciliation } = words;
  const exact = (amount: Minor): string => groupedDecimal(minorToDecimal(amount, scale));
  const ok = compareMinor(left, right) === 0;
  return { label, detail: reconciliation.checkDetail(exact(left), exact(right)), verdict: ok ? reconciliation.agrees : reconciliation.differs(exact(absMinor(subMinor(left, right)))), ok };
}

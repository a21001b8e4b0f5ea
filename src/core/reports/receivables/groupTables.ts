import { owedBy, type OwedByGroup } from '../../analysis/ageing/owedBy';
import type { ReceivablesLedger } from '../../analysis/ageing/receivablesLedger';
import type { Block } from '../../sheets/model';
import { addMinor, ratioOf, ZERO, type Minor } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { customerText, hasCustomerText } from '../shared/customerText';
import type { ReportContext } from '../shared/reportContext';

export type OwedDimension = 'handler' | 'region';

/** Groups shown by name; the rest is one line, so that the table still adds up. */
const SHOWN = 8;

/** The groups of a dimension; null where the customer sheet does not have it. */
export function owedGroups(context: ReportContext, ledger: ReceivablesLedger, dimension: OwedDimension): OwedByGroup[] | null {
  return hasCustomerText(context, dimension) ? owedBy(ledger, (customer) => customerText(context, dimension, customer)) : null;
}

/** Who of us holds the open money. */
export function owedByTable(context: ReportContext, ledger: ReceivablesLedger, dimension: OwedDimension): Block[] {
  const words = context.words.receivables;
  const { heading, name, missing } = words.groups[dimension];
  const groups = owedGroups(context, ledger, dimension);
  if (!groups) return [{ type: 'heading', level: 'section', text: heading }, muted(missing)];
  const cut = groups.length > SHOWN + 1 ? SHOWN : groups.length;
  const rest = groups.slice(cut);
  const lines = [...groups.slice(0, cut).map((group) => ({ ...group, label: group.name ?? words.unknownGroup })), ...(rest.length > 0 ? [{ ...sumOf(rest), label: words.others(rest.length) }] : [])];
  const all = sumOf(groups);
  const { columns } = words;
  return [
    { type: 'heading', level: 'section', text: heading },
    {
      type: 'table',
      key: `owed.${dimension}`,
      columns: [
        { key: 'name', header: name, kind: 'text', values: lines.map(({ label }) => label) },
        { key: 'customers', header: columns.customers, kind: 'integer', values: lines.map(({ customers }) => customers) },
        { key: 'outstanding', header: columns.outstanding, kind: 'money', values: lines.map(({ outstanding }) => moneyCell(outstanding, ledger.scale)) },
        { key: 'overdue', header: columns.overdue, kind: 'bar', values: lines.map(({ overdue }) => moneyCell(overdue, ledger.scale)) },
        { key: 'overdueShare', header: columns.overdueShare, kind: 'ratio', values: lines.map(({ overdue, outstanding }) => ratioOf(overdue, outstanding)) },
      ],
      rowCount: lines.length,
      total: [words.total, all.customers, moneyCell(all.outstanding, ledger.scale), moneyCell(all.overdue, ledger.scale), ratioOf(all.overdue, all.outstanding)],
      native: null,
    },
  ];
}

/** Several groups as one. */
export function sumOf(groups: readonly OwedByGroup[]): OwedByGroup {
  const sum = (of: (group: OwedByGroup) => Minor): Minor => groups.reduce((total, group) => addMinor(total, of(group)), ZERO);
  return {
    name: null,
    customers: groups.reduce((total, { customers }) => total + customers, 0),
    outstanding: sum(({ outstanding }) => outstanding),
    overdue: sum(({ overdue }) => overdue),
    oldestDays: Math.max(0, ...groups.map(({ oldestDays }) => oldestDays)),
  };
}

import type { People, PersonFigures } from '../../analysis/people/people';
import type { Block } from '../../sheets/model';
import { addMinor, compareMinor, ratioOf, ZERO, type Minor } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

/** How many customers each handler looks after, what they owe and what of it is late. */
export function careTable({ analysis, words }: ReportContext, { people }: People): Block[] {
  const say = words.pack.salesPerformance;
  const handlers = people.filter(({ customers, receivable }) => (customers ?? 0) > 0 || (receivable ?? ZERO) !== ZERO);
  if (handlers.length === 0) return [section(say.careHeading), muted(say.careMissing)];
  const rows = [...handlers].sort((a, b) => Number(a.name === null) - Number(b.name === null) || compareMinor(b.receivable ?? ZERO, a.receivable ?? ZERO) || (b.customers ?? 0) - (a.customers ?? 0));
  const column = columnsOver(rows);
  const count = column('customers', say.columns.customers, 'integer', ({ customers }) => customers);
  const name = column('name', say.columns.name, 'text', (person) => person.name ?? say.nobody);
  const customers = rows.reduce((sum, person) => sum + (person.customers ?? 0), 0);
  const { ageing } = analysis;
  if (!ageing) return [section(say.careHeading), plainTable('care', [name, count], [say.total, customers])];
  const sum = (of: (person: PersonFigures) => Minor | null): Minor => rows.reduce<Minor>((total, person) => addMinor(total, of(person) ?? ZERO), ZERO);
  const [owed, late] = [sum(({ receivable }) => receivable), sum(({ overdue }) => overdue)];
  return [
    section(say.careHeading),
    plainTable(
      'care',
      [
        name,
        count,
        column('receivable', say.columns.receivable, 'bar', ({ receivable }) => moneyCell(receivable, ageing.scale)),
        column('overdue', say.columns.overdue, 'sparseMoney', ({ overdue }) => moneyCell(overdue, ageing.scale)),
        column('overdueShare', say.columns.overdueShare, 'ratio', ({ receivable, overdue }) => ratioOf(overdue ?? ZERO, receivable ?? ZERO)),
      ],
      [say.total, customers, moneyCell(owed, ageing.scale), moneyCell(late, ageing.scale), ratioOf(late, owed)],
    ),
  ];
}

import type { ContactLog } from '../../analysis/interactions/contactLog';
import type { Service } from '../../analysis/service/service';
import type { Block } from '../../sheets/model';
import { logColumns } from '../interactions/contactLogs';
import { dayCell, moneyCells } from '../shared/cells';
import { GRADE_ROLES } from '../shared/gradeRole';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const OPEN_ROWS = 20;
const REPEATED_ROWS = 10;

/** Everything that still waits for an answer, with how long it has waited and how important the customer is. */
export function openList(context: ReportContext, { open }: Service, log: ContactLog): Block[] {
  const say = context.words.pack.service;
  if (open.length === 0) return [];
  const { asOf, customers } = context.analysis;
  const shown = open.slice(0, OPEN_ROWS);
  const column = columnsOver(shown);
  const [date, customer, ...more] = logColumns(context, log, shown, false);
  return [
    section(say.openHeading, say.listAside(shown.length, open.length)),
    plainTable('open', [
      date!,
      column('age', say.columns.age, 'days', (i) => asOf - log.day[i]!, { roles: shown.map(() => 'bad') }),
      customer!,
      column('grade', say.columns.grade, 'grade', (i) => customers.weight[log.customer[i]!] ?? null, { roles: shown.map((i) => GRADE_ROLES[customers.weight[log.customer[i]!] ?? 'D']) }),
      ...more.filter(({ key }) => key !== 'result'),
    ]),
  ];
}

/** Who complains again and again: with what they are worth and whether they still buy. */
export function repeatedList(context: ReportContext, { repeated }: Service): Block[] {
  const say = context.words.pack.service;
  const { customers } = context.analysis;
  const known = repeated.filter(({ customer }) => customers.inScope[customer] === 1);
  if (known.length === 0) return [];
  const shown = known.slice(0, REPEATED_ROWS);
  const column = columnsOver(shown);
  const rows = Int32Array.from(shown, ({ customer }) => customer);
  return [
    section(say.repeatedHeading, say.listAside(shown.length, known.length)),
    plainTable('repeated', [
      ...whoColumns(context, rows, say.columns),
      column('complaints', say.columns.complaints, 'integer', ({ complaints }) => complaints),
      column('open', say.columns.open, 'sparse', ({ open }) => open, { roles: shown.map(({ open }) => (open > 0 ? 'bad' : null)) }),
      column('last', say.columns.last, 'date', ({ last }) => dayCell(last)),
      column('state', say.columns.state, 'text', ({ customer }) => context.words.activities[customers.activity[customer] ?? 'never']),
      { key: 'value', header: say.columns.value, kind: 'bar', values: moneyCells(customers.lastYearRevenue, rows) },
    ]),
  ];
}

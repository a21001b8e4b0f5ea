import type { ContactClass } from '../../analysis/interactions/contactClass';
import { NOT_SAID, OPEN, type ContactLog } from '../../analysis/interactions/contactLog';
import { classOf, type Interactions } from '../../analysis/interactions/interactions';
import type { Block, TableColumn } from '../../sheets/model';
import { textAt } from '../../tables/columns';
import { dayCell } from '../shared/cells';
import { customerLink } from '../shared/customerLink';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const LOG_ROWS = 8;
const LOGS: readonly { readonly key: 'communication' | 'service' | 'complaint'; readonly classes: readonly ContactClass[] }[] = [
  { key: 'complaint', classes: ['complaint'] },
  { key: 'service', classes: ['service', 'inquiry'] },
  { key: 'communication', classes: ['communication'] },
];

/** The latest complaints, service requests and talks with their results (rows 191-193); what is open stands first. */
export function contactLogs(context: ReportContext, { period }: Interactions, log: ContactLog): Block[][] {
  const say = context.words.pack.interactions;
  return LOGS.flatMap(({ key, classes }) => {
    const own: number[] = [];
    for (let i = log.length - 1; i >= 0 && log.day[i]! >= period.start; i--) if (classes.includes(classOf(log, i))) own.push(i);
    if (own.length === 0) return [];
    const shown = [...own.filter((i) => log.solvedAfter[i] === OPEN), ...own.filter((i) => log.solvedAfter[i] !== OPEN)].slice(0, LOG_ROWS);
    return [[section(say.logs[key], say.logAside(shown.length, own.length)), plainTable(`log.${key}`, logColumns(context, log, shown, key !== 'communication'))]];
  });
}

/** Day, customer, what it was about, by whom and what came of it; for what asks for an answer, how long that took. */
export function logColumns(context: ReportContext, log: ContactLog, rows: readonly number[], asks: boolean): TableColumn[] {
  const { analysis, book } = context;
  const say = context.words.pack.interactions;
  const sheet = book.interactions!;
  const column = columnsOver(rows);
  const state = (i: number): string | null => (log.solvedAfter[i] === NOT_SAID ? null : log.solvedAfter[i] === OPEN ? say.isOpen : say.solvedAfter(log.solvedAfter[i]!));
  const columns: TableColumn[] = [
    column('date', say.columns.date, 'date', (i) => dayCell(log.day[i]!)),
    {
      key: 'customer',
      header: say.columns.customer,
      kind: 'text',
      values: rows.map((i) => analysis.customers.names[log.customer[i]!] ?? null),
      links: rows.map((i) => (log.customer[i]! >= 0 && analysis.customers.inScope[log.customer[i]!] === 1 ? customerLink(context, log.customer[i]!) : null)),
    },
    column('kind', say.columns.kind, 'text', (i) => textAt(sheet.kind, log.row[i]!)),
    ...(asks ? [] : [column('channel', say.columns.channel, 'text', (i: number) => textAt(sheet.channel, log.row[i]!))]),
    column('content', say.columns.content, 'text', (i) => textAt(sheet.content, log.row[i]!), { wide: true }),
    column('result', say.columns.result, 'text', (i) => textAt(sheet.result, log.row[i]!), { wide: true }),
    column('owner', say.columns.owner, 'text', (i) => textAt(sheet.owner, log.row[i]!)),
    ...(asks ? [column('state', say.columns.state, 'text', state, { roles: rows.map((i) => (log.solvedAfter[i] === OPEN ? 'bad' : null)) })] : []),
  ];
  return columns.filter(({ key, values }) => key === 'date' || key === 'customer' || values.some((value) => value !== null));
}

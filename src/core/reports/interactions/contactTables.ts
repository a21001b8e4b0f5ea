import { CONTACT_CLASSES, type ContactClass } from '../../analysis/interactions/contactClass';
import type { ContactCounts, Interactions } from '../../analysis/interactions/interactions';
import type { Block, ChartSeriesSpec, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { serialOfDay } from '../../values/excelSerial';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { wholeDays } from '../shared/wholeDays';

const CHART_POINTS = 180;
const SHOWN = 8;
const ROLES: Readonly<Record<ContactClass, ChartSeriesSpec['role']>> = { communication: 'current', inquiry: 'before', service: 'good', complaint: 'bad', promotion: 'muted' };

/** Contacts of each class: how many, with whom, what is open and how long a solution took. */
export function classTable({ words }: ReportContext, { byClass, total }: Interactions): Block[] {
  const say = words.pack.interactions;
  const rows = CONTACT_CLASSES.filter((name) => byClass[name].contacts > 0 || byClass[name].before > 0);
  const column = columnsOver(rows);
  return [
    section(say.classHeading),
    plainTable(
      'classes',
      [column('kind', say.columns.kind, 'text', (name) => say.classes[name]), ...countColumns(rows, (name) => byClass[name], say.columns), ...solvingColumns(rows, (name) => byClass[name], say.columns)],
      [say.total, ...countTotal(total), ...solvingTotal(total)],
    ),
  ];
}

/** The same by phone, mail, visit ... */
export function channelTable({ words }: ReportContext, { byChannel, total }: Interactions): Block[] {
  const say = words.pack.interactions;
  const shown = byChannel.slice(0, SHOWN);
  if (shown.every(({ name }) => name === null)) return [];
  const column = columnsOver(shown);
  return [
    section(say.channelHeading),
    plainTable(
      'channels',
      [column('channel', say.columns.channel, 'text', ({ name }) => name ?? say.blank), ...countColumns(shown, ({ counts }) => counts, say.columns)],
      [say.total, ...countTotal(total)],
    ),
  ];
}

/** Contacts by month, a stack of classes; the table behind it. */
export function monthChart({ words }: ReportContext, { byMonth, byClass }: Interactions): Block[][] {
  const say = words.pack.interactions;
  const classes = CONTACT_CLASSES.filter((name) => byClass[name].contacts > 0);
  if (classes.length === 0) return [];
  const column = columnsOver(byMonth);
  const columns: TableColumn[] = [
    column('month', say.columns.month, 'month', ({ month }) => serialOfDay(month.period.start)),
    ...classes.map((name) => column(name, say.classes[name], 'sparse', (one) => one.byClass[name])),
    column('total', say.total, 'sparse', (one) => classes.reduce((sum, name) => sum + one.byClass[name], 0)),
  ];
  return [
    [section(say.monthHeading), {
      type: 'chart',
      name: 'Clientele_Contacts',
      chart: 'columnStacked',
      table: 'contactMonths',
      categories: 'month',
      series: classes.map((name) => ({ column: name, name: say.classes[name], role: ROLES[name], asLine: false })),
      altText: say.chartAlt,
      legend: true,
      points: CHART_POINTS,
    }],
    [plainTable('contactMonths', columns)],
  ];
}

/** Each salesperson's contacts, what is open, and the customers nobody called (row 162). */
export function personTable({ words }: ReportContext, { byPerson, total, neglected, lookedAfter }: Interactions): Block[] {
  const say = words.pack.interactions;
  if (byPerson.every(({ name }) => name === null)) return [];
  const column = columnsOver(byPerson);
  const handled = byPerson.some((person) => person.handled !== null);
  const ofClass = (name: ContactClass) => column(name, say.classes[name], 'sparse', (person) => person.byClass[name]);
  const used = CONTACT_CLASSES.filter((name) => byPerson.some((person) => person.byClass[name] > 0));
  const columns: TableColumn[] = [
    column('person', say.columns.person, 'text', ({ name }) => name ?? say.blank),
    column('contacts', say.columns.contacts, 'integer', ({ contacts }) => contacts),
    column('customers', say.columns.customers, 'integer', ({ customers }) => customers),
    ...used.map(ofClass),
    column('open', say.columns.open, 'sparse', ({ solving }) => solving.open, { roles: byPerson.map(({ solving }) => (solving.open > 0 ? 'bad' : null)) }),
    column('days', say.columns.days, 'days', ({ solving }) => wholeDays(solving.medianDays)),
    ...(handled
      ? [
          column('handled', say.columns.handled, 'sparse', (person) => person.handled),
          column('neglected', say.columns.neglected, 'sparse', (person) => person.neglected, { roles: byPerson.map((person) => ((person.neglected ?? 0) > 0 ? 'bad' : null)) }),
        ]
      : []),
  ];
  const sums: Readonly<Record<string, CellContent>> = {
    person: say.total,
    contacts: total.contacts,
    customers: total.customers,
    ...Object.fromEntries(used.map((name) => [name, byPerson.reduce((sum, person) => sum + person.byClass[name], 0)])),
    open: total.solving.open,
    days: wholeDays(total.solving.medianDays),
    handled: lookedAfter,
    neglected: neglected.length,
  };
  return [section(say.personHeading), plainTable('contactPeople', columns, columns.map(({ key }) => sums[key] ?? null))];
}

type CountHeaders = ReportContext['words']['pack']['interactions']['columns'];

function countColumns<T>(rows: readonly T[], of: (row: T) => ContactCounts, header: CountHeaders): TableColumn[] {
  const column = columnsOver(rows);
  return [
    column('contacts', header.contacts, 'integer', (row) => of(row).contacts),
    column('before', header.before, 'sparse', (row) => of(row).before),
    column('customers', header.customers, 'integer', (row) => of(row).customers),
  ];
}

function countTotal({ contacts, before, customers }: ContactCounts): CellContent[] {
  return [contacts, before, customers];
}

function solvingColumns<T>(rows: readonly T[], of: (row: T) => ContactCounts, header: CountHeaders): TableColumn[] {
  const column = columnsOver(rows);
  return [
    column('solved', header.solved, 'sparse', (row) => of(row).solving.solved),
    column('open', header.open, 'sparse', (row) => of(row).solving.open, { roles: rows.map((row) => (of(row).solving.open > 0 ? 'bad' : null)) }),
    column('days', header.days, 'days', (row) => wholeDays(of(row).solving.medianDays)),
  ];
}

function solvingTotal({ solving }: ContactCounts): CellContent[] {
  return [solving.solved, solving.open, wholeDays(solving.medianDays)];
}

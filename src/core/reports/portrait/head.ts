import type { BadgeBlock, BadgeRole, BlockRow } from '../../sheets/model';
import { isoOf } from '../../values/civilDay';
import { customerText } from '../shared/customerText';
import { GRADE_ROLES } from '../shared/gradeRole';
import { periodWords } from '../shared/periodWords';
import type { PortraitContext } from './portraitContext';
import { CHOSEN } from './portraitKey';

/** Name, who it is in one line, what the figures stand on; grade and state at the right. */
export function head(context: PortraitContext, sheet: 'own' | 'shared'): BlockRow {
  const { report, words, customer } = context;
  const { analysis } = report;
  const { dot } = report.words.common;
  const name = analysis.customers.names[customer] ?? '';
  const id = analysis.customers.ids[customer] ?? '';
  const who = [
    id === name ? null : id,
    customerText(report, 'industry', customer),
    customerText(report, 'region', customer),
    personOf(context),
    customerText(report, 'phone', customer),
    words.head.asOf(isoOf(analysis.asOf)),
  ].filter((part) => part !== null);
  return [
    {
      span: 6,
      blocks: [
        { type: 'heading', level: 'title', text: name, ...(sheet === 'shared' ? { choose: { key: CHOSEN, from: { report: 'customers', row: 1, column: 0, rows: report.order.length } } } : {}) },
        { type: 'note', text: who.join(dot), tone: 'muted' },
        { type: 'note', text: basis(context), tone: 'muted' },
      ],
    },
    { span: 2, blocks: [badge(context), { type: 'note', text: words.head.back, tone: 'muted', link: { to: 'report', key: 'customers', ...ownListOf(context) } }] },
  ];
}

/** Where no customer list is built, the way back leads to the customer's row on the user's own sheet, else to the sheet of sales. */
function ownListOf({ report, customer }: PortraitContext): { orSource?: { sheetName: string; row: number } } {
  const { intake, customers } = report.book;
  const own = intake[customers.sheet[customer] ?? -1];
  const row = customers.row[customer] ?? -1;
  if (own && row > 0) return { orSource: { sheetName: own.sheetName, row: row - 1 } };
  const sales = intake.find(({ kind }) => kind === 'sales');
  return sales ? { orSource: { sheetName: sales.sheetName, row: 0 } } : {};
}

function personOf({ report, words, customer }: PortraitContext): string | null {
  const handler = customerText(report, 'handler', customer);
  return handler === null ? null : words.head.handler(handler);
}

/** What the page's figures stand on: periods, grading, what is counted as money. */
function basis({ report, words }: PortraitContext): string {
  const { periods } = report.analysis;
  const { basis: basisWords, common } = report.words;
  return [
    basisWords.period(periodWords(periods.current, basisWords)),
    periods.priorYear ? basisWords.priorYear(periodWords(periods.priorYear, basisWords)) : basisWords.noPriorYear(isoOf(periods.dataStart)),
    words.head.basis.amount,
  ].join(common.dot);
}

function badge({ report, words, customer }: PortraitContext): BadgeBlock {
  const { customers } = report.analysis;
  const grade = customers.abc[customer] ?? 'D';
  const { state, role } = stateOf(report, customer);
  return {
    type: 'badge',
    letter: grade,
    letterRole: GRADE_ROLES[grade] as BadgeRole,
    state,
    stateRole: role,
    note: words.head.gradeNote(customers.abcPrevious[customer] ?? 'D', report.words.moves[customers.move[customer] ?? 'same']),
  };
}

/** The word that matters most: slipping or lost before new, returning and the like. */
function stateOf({ analysis, words }: PortraitContext['report'], customer: number): { state: string; role: BadgeRole } {
  const activity = analysis.customers.activity[customer] ?? 'never';
  if (activity === 'aboutToChurn') return { state: words.activities.aboutToChurn, role: 'gradeC' };
  if (activity === 'churned') return { state: words.activities.churned, role: 'gradeD' };
  if (activity === 'never') return { state: words.activities.never, role: 'gradeB' };
  const state = analysis.customers.state[customer] ?? 'silent';
  const good = state === 'new' || state === 'returning' || state === 'retained';
  return { state: good || state === 'silent' ? words.states[state] : words.activities.active, role: good ? 'gradeA' : 'gradeB' };
}

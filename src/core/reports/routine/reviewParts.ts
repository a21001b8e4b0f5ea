import type { Grade } from '../../analysis/analysis';
import type { Move, WhatChanged } from '../../analysis/snapshot/whatChanged';
import type { Tier } from '../../analysis/tiers/tierOf';
import { matchKey } from '../../records/cells/matchKey';
import type { ReviewPart } from '../../locales/routineWords';
import type { Block, TableColumn } from '../../sheets/model';
import { subMinor, type Minor } from '../../values/minor';
import { serialOfDay } from '../../values/excelSerial';
import { dayCell, mapRows, moneyCell, moneyCells } from '../shared/cells';
import { GRADE_ROLES } from '../shared/gradeRole';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';
import { resultText } from '../today/reasons';
import type { Review } from './routineDesk';

/** Customers of each table; how many there are in all stands beside the heading. */
const ROWS = 12;

/** One table of a review; nothing where nothing of the kind happened. */
export function reviewPart(context: ReportContext, review: Review, part: ReviewPart): Block[] {
  const { changes } = review;
  switch (part) {
    case 'followUps':
      return followUps(context, review);
    case 'complaints':
      return complaints(context, changes);
    case 'firstBuyers':
      return list(context, part, changes.firstBuyers, (rows) => [amount(context, changes, 'amount', rows, ({ now }) => now), lastPurchase(context, rows)]);
    case 'back':
    case 'gone':
    case 'atRisk':
      return list(context, part, changes[part], (rows) => [lastPurchase(context, rows), yearValue(context, rows)]);
    case 'gradeUp':
    case 'gradeDown':
      return list<Grade>(context, part, changes[part], (rows) => [grade(context, 'before', rows), grade(context, 'now', rows), yearValue(context, rows)]);
    case 'tierUp':
    case 'tierDown':
      return list<Tier>(context, part, changes[part], (rows) => [tier(context, 'before', rows), tier(context, 'now', rows), yearValue(context, rows)]);
    case 'newlyOverdue':
      return list<Minor>(context, part, changes.debts?.newlyOverdue ?? [], (rows) => [amount(context, changes, 'now', rows, ({ now }) => now), lastPurchase(context, rows), yearValue(context, rows)]);
    case 'grown':
    case 'settled': {
      const paid = part === 'settled';
      return list<Minor>(context, part, changes.debts?.[part] ?? [], (rows) => [
        amount(context, changes, 'before', rows, ({ before }) => before),
        amount(context, changes, 'now', rows, ({ now }) => now),
        amount(context, changes, paid ? 'settled' : 'change', rows, ({ before, now }) => (paid ? subMinor(before, now) : subMinor(now, before))),
      ]);
    }
  }
}

/** A move with the customer's place in the analysis. */
type Placed<T> = T & { readonly customer: number };

function list<T>(context: ReportContext, part: ReviewPart, moves: readonly Move<T>[], columns: (rows: readonly Placed<Move<T>>[]) => TableColumn[]): Block[] {
  const placed = place(context, moves, ({ id }) => id);
  if (placed.length === 0) return [];
  const shown = placed.slice(0, ROWS);
  const words = context.words.routine;
  return [section(words.parts[part], words.aside(shown.length, placed.length)), plainTable(part, [...whoColumns(context, customersOf(shown), words.columns), ...columns(shown)])];
}

function followUps(context: ReportContext, review: Review): Block[] {
  const words = context.words.routine;
  const done = place(context, [...review.followUps].reverse(), ({ key }) => key);
  if (done.length === 0) return [];
  const shown = done.slice(0, ROWS);
  const column = columnsOver(shown);
  const [who, handler] = whoColumns(context, customersOf(shown), words.columns);
  return [
    section(words.parts.followUps, words.aside(shown.length, done.length)),
    plainTable('followUps', [
      column('noted', words.columns.noted, 'date', ({ noted }) => serialOfDay(noted)),
      who!,
      ...(handler?.key === 'handler' ? [handler] : []),
      column('result', words.columns.result, 'text', (entry) => resultText(context, entry), { wide: true }),
      column('next', words.columns.next, 'date', ({ next, nextText }) => (next === null ? nextText : serialOfDay(next))),
    ]),
  ];
}

function complaints(context: ReportContext, changes: WhatChanged): Block[] {
  const words = context.words.routine;
  const all = place(context, changes.complaints?.customers ?? [], ({ id }) => id);
  if (all.length === 0) return [];
  const shown = all.slice(0, ROWS);
  const column = columnsOver(shown);
  return [
    section(words.parts.complaints, words.aside(shown.length, all.length)),
    plainTable('complaints', [
      ...whoColumns(context, customersOf(shown), words.columns),
      column('opened', words.columns.opened, 'sparse', ({ opened }) => opened),
      column('solved', words.columns.solved, 'sparse', ({ solved }) => solved),
      column('open', words.columns.open, 'sparse', ({ open }) => open, { roles: shown.map(({ open }) => (open > 0 ? 'bad' : null)) }),
      yearValue(context, shown),
    ]),
  ];
}

/** Rows whose customer is in the book, with the place of each. */
function place<T>({ routine }: ReportContext, rows: readonly T[], keyOf: (row: T) => string): Placed<T>[] {
  return rows.flatMap((row) => {
    const customer = routine.customerOf(matchKey(keyOf(row)));
    return customer === undefined ? [] : [{ ...row, customer }];
  });
}

const customersOf = (rows: readonly { readonly customer: number }[]): Int32Array => Int32Array.from(rows, ({ customer }) => customer);

function yearValue({ analysis, words }: ReportContext, rows: readonly { readonly customer: number }[]): TableColumn {
  return { key: 'value', header: words.routine.columns.value, kind: 'bar', values: moneyCells(analysis.customers.lastYearRevenue, customersOf(rows)) };
}

function lastPurchase({ analysis, words }: ReportContext, rows: readonly { readonly customer: number }[]): TableColumn {
  return { key: 'last', header: words.routine.columns.last, kind: 'date', values: mapRows(customersOf(rows), (c) => dayCell(analysis.customers.lastPurchase[c]!)) };
}

function amount<T>({ words }: ReportContext, { scale }: WhatChanged, key: 'amount' | 'before' | 'now' | 'change' | 'settled', rows: readonly T[], of: (row: T) => Minor): TableColumn {
  return columnsOver(rows)(key, words.routine.columns[key], 'money', (row) => moneyCell(of(row), scale));
}

function grade({ words }: ReportContext, key: 'before' | 'now', rows: readonly Move<Grade>[]): TableColumn {
  return columnsOver(rows)(key, words.routine.columns[key], 'grade', (row) => row[key], { roles: rows.map((row) => GRADE_ROLES[row[key]]) });
}

function tier({ words }: ReportContext, key: 'before' | 'now', rows: readonly Move<Tier>[]): TableColumn {
  return columnsOver(rows)(key, words.routine.columns[key], 'text', (row) => words.tiers.names[row[key]]);
}

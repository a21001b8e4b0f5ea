import type { TextColumn } from '../../tables/columns';
import type { DecimalColumn } from '../../tables/decimalColumn';
import { grownInts, FIRST_CAPACITY } from '../../tables/growing';
import type { SheetProposal } from '../recognition/recognition';
import { noteDifferingAmounts } from './amountCheck';
import { AmountCurrencies } from './amountCurrencies';
import type { CellBlock } from './cellBlock';
import { cellColumn } from './cellColumn';
import { withoutRunningBalance } from './runningBalance';
import { columnWriter, DayWriter, DecimalWriter, TextWriter, type ColumnWriter } from './columnWriter';
import { withGivenScale } from './givenScale';
import { settleDates } from './settleDates';
import { settleDecimals } from './settleDecimals';
import type { DecimalSign } from '../cells/decimalSign';
import { IssueLog } from './issueLog';
import { currencyColumn } from './currencyColumn';
import { CustomerHeads } from './customerHeads';
import { DocumentHeads } from './documentHeads';
import { noteDateSequence } from './dateSequence';
import { noteDoubtfulLines } from './doubtfulLines';
import type { ReadSheet } from './readSheet';
import { RowGate } from './rowGate';
import { WrittenCells } from './writtenCells';

export interface SheetReaderOptions {
  /** How to read 01/02/2015 where nothing in the column tells (the user's culture); the column is then flagged. Default mdy. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** How to read 1,234 written as text where nothing in the sheet tells (the user's culture); the column is then flagged. Default a point. */
  readonly decimalSign?: DecimalSign;
  /** Issues listed per code and column; the rest is only counted. Default 200. */
  readonly issueCap?: number;
}

/** Takes a sheet chunk by chunk. Cells are encoded at once into typed columns and not kept. */
export interface SheetReader {
  /**
   * Takes consecutive rows.
   * @param firstRow 1-based sheet row of the first row of every block; chunks must come in ascending order
   * @param blocks   same row count each; together they hold the proposal's `readColumns` (a block may hold more)
   * @throws RangeError when blocks disagree in length, a mapped column is in none of them, or rows come twice
   */
  addChunk(firstRow: number, blocks: readonly CellBlock[]): void;
  /** Decides what only the whole column can tell (order of day and month) and hands over the columns. Call once. */
  finish(): ReadSheet;
}

/** A reader for one proposed sheet. */
export function createSheetReader(proposal: SheetProposal, options: SheetReaderOptions = {}): SheetReader {
  const log = new IssueLog(options.issueCap ?? 200);
  const heads = new DocumentHeads(proposal, log);
  const customers = new CustomerHeads(proposal, log);
  const gate = new RowGate(proposal, log);
  const hasNames = proposal.columns.some((c) => c.field === 'customerName');
  const writers = proposal.columns.map((column) => columnWriter(proposal.kind, column, proposal.date1904, log, hasNames));
  for (const note of proposal.notes ?? []) log.add(note.code, proposal.headerRow, note.column, note.field, note.value);
  const paid = currencyColumn(proposal);
  const currencies = paid && new AmountCurrencies(paid);
  const written = new WrittenCells(proposal);
  let rows = new Int32Array(FIRST_CAPACITY);
  let length = 0;
  let nextRow = 1;
  let finished = false;

  function addChunk(firstRow: number, blocks: readonly CellBlock[]): void {
    if (finished) throw new RangeError('addChunk: the reader has finished');
    const rowCount = blocks[0]?.values.length ?? 0;
    if (blocks.some((b) => b.values.length !== rowCount)) throw new RangeError('addChunk: blocks of different row counts');
    if (rowCount === 0) return;
    if (firstRow < nextRow) throw new RangeError(`addChunk: row ${firstRow} was already taken`);
    nextRow = firstRow + rowCount;
    const whole = customers.fill(firstRow, rowCount, heads.fill(firstRow, rowCount, blocks));
    const kept = gate.admit(firstRow, rowCount, whole);
    for (const writer of writers) writer.write(cellColumn(writer.column, whole), kept);
    currencies?.write(whole, kept);
    written.write(whole, kept);
    if (length + kept.count > rows.length) rows = grownInts(rows, length + kept.count);
    for (let k = 0; k < kept.count; k++) rows[length + k] = firstRow + kept.at[k]!;
    length += kept.count;
  }

  function finish(): ReadSheet {
    if (finished) throw new RangeError('finish: the reader has finished');
    finished = true;
    const dated = settleDates(proposal, writers, rows, length, options.dateOrder ?? proposal.culture?.dateOrder ?? 'mdy', log);
    const usable = settleDecimals(proposal, writers, rows, length, dated, options.decimalSign ?? proposal.culture?.decimalSign ?? '.', log);
    if (usable) {
      for (const writer of writers) writer.builder.keep(usable);
      currencies?.keep(usable);
      written.keep(usable);
      let next = 0;
      for (let i = 0; i < length; i++) if (usable[i]) rows[next++] = rows[i]!;
      length = next;
    }
    const row = rows.slice(0, length);
    const finishedAll = finishedColumns(writers, currencies?.finish() ?? null);
    const columns = { ...finishedAll, decimals: withoutRunningBalance(proposal, finishedAll.decimals, log) };
    // A running balance was read to see what it is; it is no column of the records.
    const used = proposal.columns.filter((c) => !finishedAll.decimals.has(c.field) || columns.decimals.has(c.field));
    const texts = written.finish();
    noteDifferingAmounts(proposal, columns.decimals, row, log);
    noteDateSequence(proposal, columns.dates, row, log);
    noteDoubtfulLines(proposal, columns, row, log);
    return {
      kind: proposal.kind,
      length,
      row,
      ...columns,
      decimals: withGivenScale(proposal, columns.decimals, length),
      ...(texts ? { written: texts } : {}),
      intake: {
        sheetName: proposal.sheetName,
        kind: proposal.kind,
        headerRow: proposal.headerRow,
        read: gate.read,
        columns: Object.fromEntries(used.map((c) => [c.field, c.continued ? `${c.header} + ${c.continued.header}` : c.header])),
        columnIndexes: Object.fromEntries(used.map((c) => [c.field, c.column])),
        rejectedBy: log.countsOf((code) => code.startsWith('E-') && code !== 'E-ID-PRECISION'),
        outOfScopeBy: log.countsOf((code) => code.startsWith('X-')),
        warnedBy: log.countsOf((code) => code.startsWith('W-') || code === 'E-ID-PRECISION'),
        issues: log.issues(),
        issuesNotListed: log.notListed,
      },
    };
  }

  return { addChunk, finish };
}

function finishedColumns(writers: readonly ColumnWriter[], currency: TextColumn | null): Pick<ReadSheet, 'texts' | 'dates' | 'decimals'> {
  const texts = new Map<string, TextColumn>();
  const dates = new Map<string, Int32Array>();
  const decimals = new Map<string, DecimalColumn>();
  for (const writer of writers) {
    if (writer instanceof TextWriter) texts.set(writer.column.field, writer.builder.finish());
    else if (writer instanceof DayWriter) dates.set(writer.column.field, writer.builder.finish());
    else if (writer instanceof DecimalWriter) decimals.set(writer.column.field, writer.builder.finish());
  }
  if (currency) texts.set('currency', currency);
  return { texts, dates, decimals };
}

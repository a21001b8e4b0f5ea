import { cellAddress } from '../address';
import type { PivotArea, SheetSample, TableArea } from '../../core/records';
import { syncInTime } from '../errors/watchdog';
import { loadedValues } from './loadedValues';

/** Rows that recognition looks at first, and those it looks at where it found no header in them. */
export const SAMPLE_ROWS = 60;
export const DEEP_SAMPLE_ROWS = 400;
/** Columns beyond are not offered for recognition, but for native tables; no ledger is that wide. */
const SAMPLE_COLUMNS = 256;
/** Cells of values and formats asked for in one request, so that its answer stays far below the 5 MB of the web. */
const PACKET_CELLS = 40_000;

export interface SheetProbe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  /** Null where Excel does not tell the places of PivotTables (before ExcelApi 1.8). */
  readonly pivots: Excel.PivotTableCollection | null;
}

export interface SampledSheet {
  readonly sheet: Excel.Worksheet;
  readonly sample: SheetSample;
}

/** The first rows of each sheet with their number formats, and its tables' and PivotTables' places. Probes must be loaded. */
export async function sampleSheets(context: Excel.RequestContext, probes: readonly SheetProbe[], rows = SAMPLE_ROWS): Promise<SampledSheet[]> {
  const done: SampledSheet[] = [];
  for (const packet of packets(probes, rows)) {
    const asked = packet.map((probe) => ask(probe, rows));
    // One sync a packet of sheets, not a sheet: the packet's size is what the web's answer limit allows.
    await syncInTime(context);
    const samples = asked.map(answer);
    const heads = await farTableHeads(context, asked.map(({ probe }) => probe.sheet), samples);
    const below = await rowsBelowTables(context, asked);
    asked.forEach(({ probe }, index) => done.push({ sheet: probe.sheet, sample: withBelow(withHeads(samples[index]!, heads[index]!), below[index]!) }));
  }
  return done;
}

interface Question {
  readonly probe: SheetProbe;
  readonly head: Excel.Range | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
  readonly pivots: readonly { readonly pivot: Excel.PivotTable; readonly range: Excel.Range }[];
}

function sampleSize({ used }: SheetProbe, rows: number): { rows: number; columns: number } {
  if (used.isNullObject) return { rows: 0, columns: 0 };
  return { rows: Math.min(used.rowCount, rows), columns: Math.min(used.columnCount, SAMPLE_COLUMNS) };
}

function* packets(probes: readonly SheetProbe[], rows: number): Generator<SheetProbe[]> {
  let packet: SheetProbe[] = [];
  let cells = 0;
  for (const probe of probes) {
    const size = sampleSize(probe, rows);
    if (packet.length > 0 && cells + size.rows * size.columns > PACKET_CELLS) {
      yield packet;
      packet = [];
      cells = 0;
    }
    packet.push(probe);
    cells += size.rows * size.columns;
  }
  if (packet.length > 0) yield packet;
}

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

function ask(probe: SheetProbe, wantedRows: number): Question {
  const { rows, columns } = sampleSize(probe, wantedRows);
  const head = rows === 0 ? null : headAt(probe.sheet, probe.used.rowIndex, probe.used.columnIndex, rows, columns);
  const tables = probe.tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  const pivots = (probe.pivots?.items ?? []).map((pivot) => ({ pivot, range: pivot.layout.getRange().load(PLACE) }));
  return { probe, head, tables, pivots };
}

function headAt(sheet: Excel.Worksheet, row: number, column: number, rows: number, columns: number): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).load({ values: true, numberFormat: true });
}

function answer({ probe, head, tables, pivots }: Question): SheetSample {
  if (!head) return { sheetName: probe.sheet.name, firstRow: 0, firstColumn: 0, rowCount: 0, columnCount: 0, rows: [] };
  return {
    sheetName: probe.sheet.name,
    firstRow: probe.used.rowIndex,
    firstColumn: probe.used.columnIndex,
    rowCount: probe.used.rowCount,
    columnCount: probe.used.columnCount,
    rows: loadedValues(head, probe.sheet.name, cellAddress(probe.used.rowIndex, probe.used.columnIndex)) as SheetSample['rows'],
    numberFormats: head.numberFormat as string[][],
    tables: tables.map(({ table, range }): TableArea => {
      const place = placeOf(range);
      return { name: table.name, ...place, rowCount: place.rowCount - (table.showTotals ? 1 : 0), showHeaders: table.showHeaders };
    }),
    pivots: pivots.map(({ pivot, range }): PivotArea => ({ name: pivot.name, ...placeOf(range) })),
  };
}

function placeOf(range: Excel.Range): Omit<PivotArea, 'name'> {
  return { firstRow: range.rowIndex, firstColumn: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

/** Heads of the native tables that begin below the sample or reach beyond its columns: a table is known wherever it stands. */
async function farTableHeads(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], samples: readonly SheetSample[]): Promise<ReadonlyMap<string, Excel.Range>[]> {
  const heads = samples.map((sample, index) => {
    const width = sample.rows[0]?.length ?? 0;
    const far = (sample.tables ?? []).filter((table) => table.firstRow >= sample.firstRow + sample.rows.length || table.firstColumn + table.columnCount > sample.firstColumn + width);
    return new Map(far.map((table) => [table.name, headAt(sheets[index]!, table.firstRow, table.firstColumn, Math.min(table.rowCount, SAMPLE_ROWS), Math.min(table.columnCount, SAMPLE_COLUMNS))]));
  });
  if (heads.some((of) => of.size > 0)) await syncInTime(context);
  return heads;
}

/** The row right below each table beyond which the sheet goes on: lines may have been typed there without the table growing. */
async function rowsBelowTables(context: Excel.RequestContext, asked: readonly Question[]): Promise<ReadonlyMap<string, Excel.Range>[]> {
  const rows = asked.map(({ probe, tables }) => {
    if (probe.used.isNullObject) return new Map<string, Excel.Range>();
    const end = probe.used.rowIndex + probe.used.rowCount;
    const open = tables.filter(({ range }) => range.rowIndex + range.rowCount < end);
    return new Map(open.map(({ table, range }) => [table.name, probe.sheet.getRangeByIndexes(range.rowIndex + range.rowCount, range.columnIndex, 1, Math.min(range.columnCount, SAMPLE_COLUMNS)).load({ values: true })]));
  });
  if (rows.some((of) => of.size > 0)) await syncInTime(context);
  return rows;
}

function withBelow(sample: SheetSample, rows: ReadonlyMap<string, Excel.Range>): SheetSample {
  if (rows.size === 0) return sample;
  return {
    ...sample,
    tables: (sample.tables ?? []).map((table) => {
      const row = rows.get(table.name);
      return row ? { ...table, below: (row.values as SheetSample['rows'])[0] ?? [] } : table;
    }),
  };
}

function withHeads(sample: SheetSample, heads: ReadonlyMap<string, Excel.Range>): SheetSample {
  if (heads.size === 0) return sample;
  return {
    ...sample,
    tables: (sample.tables ?? []).map((table) => {
      const head = heads.get(table.name);
      return head ? { ...table, head: { rows: loadedValues(head, sample.sheetName, cellAddress(table.firstRow, table.firstColumn)) as SheetSample['rows'], numberFormats: head.numberFormat as string[][] } } : table;
    }),
  };
}

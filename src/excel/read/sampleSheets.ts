import type { SheetSample, TableArea } from '../../core/records';
import { syncInTime } from '../errors/watchdog';

/** Rows that recognition looks at. */
const SAMPLE_ROWS = 60;
/** Columns beyond are not offered for recognition; no ledger is that wide. */
const SAMPLE_COLUMNS = 256;
/** Cells of values and formats asked for in one request, so that its answer stays far below the 5 MB of the web. */
const PACKET_CELLS = 40_000;

export interface SheetProbe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

export interface SampledSheet {
  readonly sheet: Excel.Worksheet;
  readonly sample: SheetSample;
}

/** The first rows of each sheet with their number formats, and its tables' places. Probes must be loaded. */
export async function sampleSheets(context: Excel.RequestContext, probes: readonly SheetProbe[]): Promise<SampledSheet[]> {
  const done: SampledSheet[] = [];
  for (const packet of packets(probes)) {
    const asked = packet.map((probe) => ask(probe));
    // One sync a packet of sheets, not a sheet: the packet's size is what the web's answer limit allows.
    await syncInTime(context);
    for (const question of asked) done.push({ sheet: question.probe.sheet, sample: answer(question) });
  }
  return done;
}

interface Question {
  readonly probe: SheetProbe;
  readonly head: Excel.Range | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

function sampleSize(probe: SheetProbe): { rows: number; columns: number } {
  if (probe.used.isNullObject) return { rows: 0, columns: 0 };
  return { rows: Math.min(probe.used.rowCount, SAMPLE_ROWS), columns: Math.min(probe.used.columnCount, SAMPLE_COLUMNS) };
}

function* packets(probes: readonly SheetProbe[]): Generator<SheetProbe[]> {
  let packet: SheetProbe[] = [];
  let cells = 0;
  for (const probe of probes) {
    const size = sampleSize(probe);
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

function ask(probe: SheetProbe): Question {
  const { rows, columns } = sampleSize(probe);
  const head =
    rows === 0
      ? null
      : probe.sheet
          .getRangeByIndexes(probe.used.rowIndex, probe.used.columnIndex, rows, columns)
          .load({ values: true, numberFormat: true });
  const tables = probe.tables.items.map((table) => ({
    table,
    range: table.getRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  }));
  return { probe, head, tables };
}

function answer({ probe, head, tables }: Question): SheetSample {
  if (!head) return { sheetName: probe.sheet.name, firstRow: 0, firstColumn: 0, rowCount: 0, columnCount: 0, rows: [] };
  return {
    sheetName: probe.sheet.name,
    firstRow: probe.used.rowIndex,
    firstColumn: probe.used.columnIndex,
    rowCount: probe.used.rowCount,
    columnCount: probe.used.columnCount,
    rows: head.values as SheetSample['rows'],
    numberFormats: head.numberFormat as string[][],
    tables: tables.map(({ table, range }): TableArea => ({
      name: table.name,
      firstRow: range.rowIndex,
      firstColumn: range.columnIndex,
      rowCount: range.rowCount - (table.showTotals ? 1 : 0),
      columnCount: range.columnCount,
      showHeaders: table.showHeaders,
    })),
  };
}

import type { CellContent } from '../../core/sheets/sheetLayout';
import { hostCodeOf } from '../errors/hostErrors';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker, type Marker } from '../ownership/marker';
import type { ExcelPort } from '../port';

/** Rows of the selection that are looked at: more than anybody reads one by one. */
const MOST_ROWS = 1_000;

/** A row that the selection touches, over the whole width of what the sheet holds. */
export interface SelectedRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Zero-based column of the first of {@link cells}. */
  readonly firstColumn: number;
  readonly cells: readonly CellContent[];
}

/** What the user has selected. */
export interface Selection {
  readonly sheetName: string;
  /** The mark of a sheet of ours; null on the user's own. */
  readonly marker: Marker | null;
  /** Zero-based column of the first selected cell. */
  readonly column: number;
  /** Visible rows in the order of the selection, each once; rows hidden by a filter were not meant. */
  readonly rows: readonly SelectedRow[];
  /** Rows beyond the first 1,000, which are not among them. */
  readonly rowsLeftOut: number;
}

/**
 * The rows that the selection touches, in three requests. Null where no cells are selected (a chart, a shape).
 * @throws ClienteleError when Excel cannot be read
 */
export function readSelection(port: ExcelPort): Promise<Selection | null> {
  return inExcel(port, 'untouched', async (context) => {
    const selected = context.workbook.getSelectedRanges();
  
    const areas = selected.areas.load({ rowIndex: true, columnIndex: true, rowCount: true });
    const sheet = selected.worksheet.load({ name: true });
    const used = sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    const probe = port.supports('1.12') ? probeMarker(sheet) : null;
    try {
      await syncInTime(context);
    } catch (error) {
      // What Excel answers where a chart or a shape is selected.
      if (hostCodeOf(error) === 'InvalidSelection') return null;
      throw error;
    }
    const base = { sheetName: sheet.name, marker: probe?.read() ?? null, column: areas.items[0]?.columnIndex ?? 0 };
    if (used.isNullObject) return { ...base, rows: [], rowsLeftOut: 0 };

    const bottom = used.rowIndex + used.rowCount;
    let room = MOST_ROWS;
    let rowsLeftOut = 0;
    const blocks = areas.items.flatMap((area) => {
      const first = Math.max(area.rowIndex, used.rowIndex);
      const count = Math.min(area.rowIndex + area.rowCount, bottom) - first;
      if (count <= 0) return [];
      const taken = Math.min(count, room);
      room -= taken;
      rowsLeftOut += count - taken;
      if (taken === 0) return [];
      const range = sheet.getRangeByIndexes(first, used.columnIndex, taken, used.columnCount).load({ values: true });
      return [{ first, range, visible: taken > 1 ? range.getVisibleView().load({ cellAddresses: true }) : null }];
    });
    if (blocks.length > 0) await syncInTime(context);
    const rows = new Map<number, SelectedRow>();
    for (const { first, range, visible } of blocks) {
      const shown = visible && new Set((visible.cellAddresses as string[][]).map((addresses) => rowOf(addresses[0] ?? '')));
      (range.values as CellContent[][]).forEach((cells, index) => {
        const row = first + index + 1;
        if (shown?.has(row) !== false) rows.set(row, { row, firstColumn: used.columnIndex, cells });
      });
    }
    return { ...base, rows: [...rows.values()], rowsLeftOut };
  });
}

/** The row of an address such as `'A sheet'!$B$12`. */
function rowOf(address: string): number {
  return Number(/(\d+)$/.exec(address)?.[1] ?? NaN);
}

import type { CellContent } from '../../core/sheets/sheetLayout';
import { rangeOf } from '../address';
import { ClienteleError } from '../errors/clienteleError';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker } from '../ownership/marker';
import type { ExcelPort } from '../port';

/** A table of ours as it stands in the workbook. */
export interface OwnTable {
  /** Header row first; without a total row that the user may have switched on. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Columns that the last build wrote; beyond are the user's own. */
  readonly ownColumns: number;
  /** The column that named the rows; -1 = none. */
  readonly keyColumn: number;
}

/** The sheet of a report and the native table on it. */
export interface OwnTableName {
  readonly report: string;
  readonly table: string;
}

/**
 * Tables of ours with what the user did to them, by key of the report: values typed in, rows sorted or deleted, columns moved. The
 * native table is found by its name, so that rows inserted above it do no harm; where the user has turned it into plain
 * cells, the rectangle that the sheet's mark names is read. Reports without a sheet or without rows are left out.
 * @throws ClienteleError when Excel cannot be read
 */
export function readOwnTables(port: ExcelPort, wanted: readonly OwnTableName[]): Promise<ReadonlyMap<string, OwnTable>> {
  if (!port.supports('1.12')) return Promise.resolve(new Map());
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, probe: probeMarker(sheet) }));
    await syncInTime(context);
    const own = probes.flatMap(({ sheet, probe }) => {
      const marker = probe.read();
      const name = wanted.find(({ report }) => report === marker?.key);
      return marker?.keys && name ? [{ sheet, name, columns: marker.columns, keys: marker.keys, native: sheet.tables.getItemOrNullObject(name.table).load({ name: true, showHeaders: true }) }] : [];
    });
    if (own.length === 0) return new Map();
    await syncInTime(context);
    const asked = own.map(({ sheet, name, columns, keys, native }) => {
      const plain = native.isNullObject || !native.showHeaders;
      const header = plain ? rangeOf(sheet, { row: keys.row - 1, column: 0, rows: 1, columns }) : native.getHeaderRowRange();
      const body = plain ? rangeOf(sheet, { row: keys.row, column: 0, rows: keys.rows, columns }) : native.getDataBodyRange();
      return { name, columns, keyColumn: keys.column, header: header.load({ values: true, columnIndex: true }), body: body.load({ values: true }) };
    });
    await syncInTime(context);
    return new Map(
      asked.map(({ name, columns, keyColumn, header, body }) => {
        const values = [header.values, body.values] as (CellContent[][] | null)[];
        if (values.some((block) => block === null)) throw new ClienteleError('E-READ-NULL', { sheet: name.table, address: 'A1' });
        return [name.report, { rows: values.flatMap((block) => block ?? []), ownColumns: columns - header.columnIndex, keyColumn: keyColumn - header.columnIndex }];
      }),
    );
  });
}

import type { Area } from '../../core/sheets/sheetLayout';
import { ClienteleError } from '../errors/clienteleError';
import { syncInTime } from '../errors/watchdog';
import { probeMarker, type Marker } from './marker';

export interface OwnedTable {
  readonly name: string;
  readonly area: Area;
}

/** A sheet of the workbook as the plan needs it. `marker` is null on a sheet that is not ours. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly marker: Marker | null;
  readonly isProtected: boolean;
  /** Rectangle around all values; null on an empty sheet. Known for our sheets only. */
  readonly used: Area | null;
  readonly tables: readonly OwnedTable[];
  readonly charts: readonly string[];
}

/**
 * The sheets of the workbook, with marks, protection, tables and charts, in three requests.
 * @throws ClienteleError E-WORKBOOK-READ-ONLY
 */
export async function surveyOwned(context: Excel.RequestContext): Promise<{ sheets: KnownSheet[]; structureProtected: boolean }> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  const worksheets = workbook.worksheets.load({ id: true, name: true });
  await syncInTime(context);
  if (workbook.readOnly) throw new ClienteleError('E-WORKBOOK-READ-ONLY', {});

  const probes = worksheets.items.map((sheet) => ({
    sheet,
    probe: probeMarker(sheet),
    tables: sheet.tables.load({ name: true, id: true }),
    charts: sheet.charts.load({ name: true, id: true }),
    protection: sheet.protection.load({ protected: true }),
  }));
  await syncInTime(context);

  const position = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
  const details = probes.map((known) => ({
    ...known,
    marker: known.probe.read(),
    used: known.sheet.getUsedRangeOrNullObject(true).load(position),
    ranges: known.tables.items.map((table) => table.getRange().load(position)),
  }));
  await syncInTime(context);

  const sheets = details.map(({ sheet, marker, used, tables, ranges, charts, protection }): KnownSheet => ({
    id: sheet.id,
    name: sheet.name,
    marker,
    isProtected: protection.protected,
    used: used.isNullObject ? null : areaOf(used),
    tables: tables.items.map((table, index) => ({ name: table.name, area: areaOf(ranges[index]!) })),
    charts: charts.items.map((chart) => chart.name),
  }));
  return { sheets, structureProtected: workbook.protection.protected };
}

/** The zero-based area of a loaded range. */
function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

import type { Area } from '../../core/sheets/sheetLayout';
import { probeLease, type Lease } from '../commit/lease';
import { probeJournal, STAGING_KEY, STAGING_NAME, type Journal } from '../commit/stagingSheet';
import { ClienteleError } from '../errors/clienteleError';
import { syncInTime } from '../errors/watchdog';
import { probeInputs, type SheetInputs } from './inputCells';
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
  /** Rectangle around all values; null on an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly OwnedTable[];
  readonly charts: readonly string[];
}

/** The workbook before anything is written. */
export interface OwnedSurvey {
  readonly sheets: readonly KnownSheet[];
  /** The workbook's structure is protected: no sheet can be added. */
  readonly structureProtected: boolean;
  /** The sheet on which builds are put together; null = to be added. */
  readonly staging: KnownStaging | null;
  /** What the reader has written into the input cells of our sheets, by key of the report. Sheets without such cells are left out. */
  readonly inputs: ReadonlyMap<string, SheetInputs>;
}

export interface KnownStaging {
  readonly id: string;
  /** Hidden and marked as it should be. */
  readonly ready: boolean;
  /** A commit that was begun and not ended. */
  readonly journal: Journal | null;
  /** Who is writing, if anybody says so. */
  readonly lease: Lease | null;
}

/**
 * The sheets of the workbook, with marks, protection, tables, charts and input cells, in three requests.
 * @throws ClienteleError E-WORKBOOK-READ-ONLY
 */
export async function surveyOwned(context: Excel.RequestContext): Promise<OwnedSurvey> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  const worksheets = workbook.worksheets.load({ id: true, name: true, visibility: true });
  await syncInTime(context);
  if (workbook.readOnly) throw new ClienteleError('E-WORKBOOK-READ-ONLY', {});

  const probes = worksheets.items.map((sheet) => ({
    sheet,
    probe: probeMarker(sheet),
    inputs: probeInputs(sheet),
    journal: probeJournal(sheet),
    lease: probeLease(sheet),
    tables: sheet.tables.load({ name: true, id: true }),
    charts: sheet.charts.load({ name: true, id: true }),
    protection: sheet.protection.load({ protected: true }),
  }));
  await syncInTime(context);

  const position = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
  const details = probes.map((known) => {
    const marker = known.probe.read();
    return {
      ...known,
      marker,
      cells: marker ? known.inputs.readCells() : null,
      // Values only: a used range inflated by formatting would reach the sheet's end (S9).
      used: known.sheet.getUsedRangeOrNullObject(true).load(position),
      ranges: known.tables.items.map((table) => table.getRange().load(position)),
    };
  });
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
  const inputs = details.flatMap(({ marker, cells }) => {
    const found = cells?.() ?? null;
    return marker && found ? [[marker.key, found] as const] : [];
  });
  const stages = details.flatMap(({ sheet, marker, journal, lease }, index) => {
    const marked = marker?.key === STAGING_KEY;
    // Added but not yet marked, in a run that was torn off there: blank and of our name.
    const unmarked = marker === null && sheet.name === STAGING_NAME && sheets[index]!.used === null;
    return marked || unmarked ? [{ id: sheet.id, ready: marked && sheet.visibility === 'VeryHidden', journal: journal.read(), lease: lease.read() }] : [];
  });
  return { sheets, structureProtected: workbook.protection.protected, staging: stages[0] ?? null, inputs: new Map(inputs) };
}

/** The zero-based area of a loaded range. */
function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

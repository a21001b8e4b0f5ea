import type { Area, SheetLayout } from '../../core/sheets/sheetLayout';
import { areasOverlap, MOST_COLUMNS, MOST_ROWS } from '../address';
import { ClienteleError } from '../errors/clienteleError';
import { inExcel } from '../errors/inExcel';
import type { ExcelPort } from '../port';
import { freeSheetName } from './sheetNames';
import { refuseCellsInTheWay } from './cellsInTheWay';
import { keptNotesLayout } from './keptNotes';
import { planUserCells } from './userCells';
import { surveyOwned, type KnownSheet, type OwnedSurvey } from './surveyOwned';
import type { PlannedSheet, PlannedTable, WritePlan } from './writePlan';

/**
 * Decides where every report goes, without writing anything:
 * 1. looks at the workbook: our sheets by their mark, protection, tables, charts;
 * 2. gives each report its sheet: the one that bears its mark, or a new one under a valid and free name;
 * 3. plans its tables: stretched in place where their header row stays, made anew where it moves;
 * 4. finds the user's own columns beside keyed tables and where their cells go when rows change places, or
 *    to a sheet of kept notes when their customer has left the list;
 * 5. refuses what would run over cells of the user, with their address (W19).
 * @throws ClienteleError E-EXCEL-TOO-OLD, E-WORKBOOK-READ-ONLY, E-WORKBOOK-PROTECTED, E-SHEET-PROTECTED, E-SHEET-FULL,
 * E-TABLE-NAME-TAKEN, E-USER-CELLS-IN-THE-WAY
 */
export function planWrites(port: ExcelPort, layouts: readonly SheetLayout[]): Promise<WritePlan> {
  refuseOldExcel(port);
  return inExcel(port, 'untouched', async (context) => planIn(context, await surveyOwned(context), layouts));
}

/** @throws ClienteleError E-EXCEL-TOO-OLD */
export function refuseOldExcel(port: ExcelPort): void {
  // Marks (custom properties of sheets) came with 1.12, stretching tables with 1.13.
  if (!port.supports('1.13')) throw new ClienteleError('E-EXCEL-TOO-OLD', { needs: 'ExcelApi 1.13' });
}

/** The plan for a workbook that was looked at just now: steps 2 to 5 of {@link planWrites}, in one request. */
export async function planIn(context: Excel.RequestContext, survey: OwnedSurvey, layouts: readonly SheetLayout[]): Promise<WritePlan> {
  const { sheets: known, structureProtected, staging } = survey;
  const sheets = placeReports(layouts, known); // 2, 3
  const beside = await planUserCells(context, sheets, known); // 4
  const kept = await keptNotesLayout(context, beside.orphans, known, layouts[0]?.language);
  const all = kept ? [...beside.sheets, ...placeReports([kept], known, sheets)] : beside.sheets;
  if (structureProtected && all.some((sheet) => sheet.id === null)) throw new ClienteleError('E-WORKBOOK-PROTECTED', {});
  await refuseCellsInTheWay(context, all, known); // 5
  return { sheets: all, names: sheetNames(all, known), sheetsBefore: known.map(({ id }) => id), staging: structureProtected && !staging ? 'impossible' : staging };
}

/** Key of a report to its tab's name: of this build and of earlier ones. */
export function sheetNames(planned: readonly PlannedSheet[], known: readonly KnownSheet[]): Map<string, string> {
  const names = new Map(known.flatMap(({ marker, name }) => (marker ? [[marker.key, name] as const] : [])));
  for (const { layout, name } of planned) names.set(layout.key, name);
  return names;
}

/**
 * Gives each report its sheet and plans its tables.
 * @throws ClienteleError E-SHEET-PROTECTED, E-SHEET-FULL, E-TABLE-NAME-TAKEN
 */
export function placeReports(layouts: readonly SheetLayout[], known: readonly KnownSheet[], placed: readonly PlannedSheet[] = []): PlannedSheet[] {
  const taken = [...known, ...placed].map((sheet) => sheet.name);
  return layouts.map((layout) => {
    const own = known.find((sheet) => sheet.marker?.key === layout.key);
    const name = own?.name ?? freeSheetName(layout.name, taken);
    if (!own) taken.push(name);
    if (own?.isProtected) throw new ClienteleError('E-SHEET-PROTECTED', { sheet: own.name });
    if (layout.rowCount > MOST_ROWS || layout.columnCount > MOST_COLUMNS) {
      throw new ClienteleError('E-SHEET-FULL', { sheet: name, rows: layout.rowCount, columns: layout.columnCount });
    }
    const ourTables = new Set(layout.tables.map((table) => table.name));
    return {
      layout,
      name,
      id: own?.id ?? null,
      before: own?.marker ? fromA1(own.marker.rows, own.marker.columns) : null,
      area: fromA1(layout.rowCount, layout.columnCount)!,
      tables: planTables(layout, own, known),
      chartsBefore: own ? own.charts.filter((chart) => chart.startsWith(OUR_NAMES)) : [],
      foreignCharts: own ? own.charts.filter((chart) => !chart.startsWith(OUR_NAMES)) : [],
      tablesToDrop: own ? tablesInTheWay(own, layout, ourTables) : [],
      userCells: null,
      printBefore: own?.marker?.build ?? null,
    };
  });
}

/** Tables and charts of ours bear names that begin so. */
const OUR_NAMES = 'Clientele_';

/**
 * Tables of ours that this build no longer has, and tables of others over the cells of ours: the user has made another
 * out of our list, or a run was torn off between making a table and naming it (W21). They become plain cells.
 */
function tablesInTheWay(own: KnownSheet, layout: SheetLayout, ours: ReadonlySet<string>): string[] {
  return own.tables
    .filter(({ name, area }) => (name.startsWith(OUR_NAMES) ? !ours.has(name) : layout.tables.some((table) => areasOverlap(table.area, area))))
    .map(({ name }) => name);
}

function fromA1(rows: number, columns: number): Area | null {
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : null;
}

function planTables(layout: SheetLayout, own: KnownSheet | undefined, known: readonly KnownSheet[]): PlannedTable[] {
  return layout.tables.map((native) => {
    const lowerName = native.name.toLowerCase();
    const elsewhere = known.find((sheet) => sheet !== own && sheet.tables.some((table) => table.name.toLowerCase() === lowerName));
    if (elsewhere) throw new ClienteleError('E-TABLE-NAME-TAKEN', { table: native.name, sheet: elsewhere.name });
    const before = own?.tables.find((table) => table.name.toLowerCase() === lowerName)?.area ?? null;
    const columnsBefore = own?.marker ? Math.min(own.marker.columns - (before?.column ?? 0), before?.columns ?? 0) : 0;
    return {
      native,
      before,
      userColumns: before ? Math.max(0, before.columns - columnsBefore) : 0,
      // "The headers must remain in the same row, and the resulting table must overlap the original" (Table.resize).
      resizable: before !== null && before.row === native.area.row && before.column === native.area.column,
    };
  });
}

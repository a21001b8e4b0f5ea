import { letOthersWork } from '../errors/cancel';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { keyArea } from '../ownership/keyArea';
import { writeInputMark } from '../ownership/inputCells';
import { writeMarker } from '../ownership/marker';
import type { PlannedSheet, WritePlan } from '../ownership/writePlan';
import type { ExcelPort } from '../port';
import { clearBefore } from './clearBefore';
import { fingerprint } from './fingerprint';
import { writeChart } from './writeCharts';
import { moveUserCells } from './moveUserCells';
import { writeChoices } from './writeChoices';
import { writeHighlight } from './writeHighlights';
import { undressLinks, writeLinks } from './writeLinks';
import { writePage } from './writePage';
import { writeSizes } from './writeSizes';
import { writeStyles } from './writeStyles';
import { writeTable } from './writeTables';
import { writeValues } from './writeValues';
import { withoutEvents } from './withoutEvents';
import { rangeOf } from '../address';

export interface RenderedSheet {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  /** Links that were left out because a sheet has room for only so many. */
  readonly linksLeftOut: number;
}

/** Called while sheets are written, with the rows done and in all of the sheet at hand. */
export type OnSheetRows = (sheet: string, done: number, total: number) => void;

/**
 * Writes a plan into the workbook:
 * 1. adds the sheets that do not exist, so that links have where to go;
 * 2. sheet by sheet: takes away the last build's content inside our rectangle, moves the user's columns along with
 *    their rows, writes and checks the values, then links, looks, tables, charts and print set-up, and last the
 *    fingerprint that says the sheet is complete.
 * Events of ours are off meanwhile, so that our writing does not start a refresh (W16).
 */
export function renderPlan(port: ExcelPort, plan: WritePlan, onRows?: OnSheetRows): Promise<RenderedSheet[]> {
  return withoutEvents(port, () =>
    inExcel(port, 'partlyWritten', async (context) => {
      const ids = await addSheets(context, plan); // 1
      const rendered: RenderedSheet[] = [];
      for (const [index, planned] of plan.sheets.entries()) {
        const sheet = context.workbook.worksheets.getItem(ids[index]!);
        rendered.push(await renderSheet(context, sheet, planned, plan, onRows)); // 2
        await letOthersWork();
      }
      return rendered;
    }),
  );
}

/** The mark's fingerprint while a sheet is being written. */
const UNFINISHED = '-';

async function addSheets(context: Excel.RequestContext, plan: WritePlan): Promise<string[]> {
  const added = plan.sheets.map((planned) => {
    if (planned.id !== null) return planned.id;
    const sheet = context.workbook.worksheets.add(planned.name).load({ id: true });
    // Marked at once: a sheet of ours without its mark would pass for the user's.
    writeMarker(sheet, { key: planned.layout.key, rows: planned.area.rows, columns: planned.area.columns, keys: null, build: UNFINISHED });
    return sheet;
  });
  await syncInTime(context);
  return added.map((sheet) => (typeof sheet === 'string' ? sheet : sheet.id));
}

async function renderSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  plan: WritePlan,
  onRows: OnSheetRows | undefined,
): Promise<RenderedSheet> {
  const { layout } = planned;
  // The first request takes the old content away, moves the user's notes, marks the new rectangle and carries the first
  // values: commands run in this order, so a failure leaves mark and notes agreeing (for longer lists, rows may lag).
  const mark = { key: layout.key, rows: layout.rowCount, columns: layout.columnCount, keys: keyArea(layout) };
  clearBefore(sheet, planned);
  moveUserCells(sheet, planned.userCells);
  writeMarker(sheet, { ...mark, build: UNFINISHED });
  await writeValues(context, sheet, planned.name, layout.values, (done) => onRows?.(planned.name, done, layout.rowCount));
  const leftOut = writeLinks(sheet, layout, plan.names);
  await syncInTime(context);
  // After the links: a new link dresses its cell in Excel's own style.
  for (const table of planned.tables) writeTable(sheet, table);
  writeStyles(sheet, layout);
  undressLinks(sheet, leftOut);
  for (const merge of layout.merges) rangeOf(sheet, merge).merge(false);
  writeSizes(sheet, layout);
  for (const highlight of layout.highlights) writeHighlight(sheet, highlight);
  for (const choices of layout.choices ?? []) writeChoices(sheet, choices);
  await syncInTime(context);
  for (const chart of layout.charts) writeChart(sheet, chart, layout);
  writePage(sheet, layout);
  writeInputMark(sheet, layout.inputs ?? []);
  writeMarker(sheet, { ...mark, build: fingerprint(layout) });
  await syncInTime(context);
  return { key: layout.key, name: planned.name, rows: layout.rowCount, linksLeftOut: leftOut.length };
}

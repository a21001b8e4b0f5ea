import type { PlacedPivot, SheetLayout } from '../../core/sheets/sheetLayout';
import { rangeOf } from '../address';
import { hostCodeOf, isHostTrouble } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';
import { NUMBER_FORMATS } from './numberFormats';

/** A sheet as it stands, with what was meant to stand on it. */
export interface PivotSheet {
  readonly name: string;
  readonly layout: SheetLayout;
}

/** What became of a PivotTable or a slicer. */
export interface PivotNote {
  /** Its stable name. */
  readonly name: string;
  /** `current`: it stood and its table had not changed. */
  readonly outcome: 'made' | 'refreshed' | 'current' | 'failed';
  /** Excel's code where it failed. */
  readonly code: string | null;
}

interface Wanted {
  readonly sheet: string;
  readonly placed: PlacedPivot;
}

/**
 * The PivotTables and slicers that sheets ask for, each in a batch of its own: making them is known to fail in some
 * builds of Excel (OfficeDev/office-js#464, #2926, #4915), and a failure harms nothing else, it is a note.
 * One that stands is refreshed and else left as the user has arranged it; where its fields are gone, because the
 * workbook's language changed, it is made anew (they are looked for before the refresh, which drops those that are gone). No other PivotTable is touched.
 * @param changed keys of the sheets that this build wrote: what stands on others is current
 * @throws anything that is not the host's refusal or silence
 */
export async function writePivots(port: ExcelPort, sheets: readonly PivotSheet[], changed: readonly string[]): Promise<PivotNote[]> {
  const wanted = sheets.flatMap(({ name, layout }) => (layout.pivots ?? []).map((placed): Wanted => ({ sheet: name, placed })));
  if (wanted.length === 0) return [];
  const notes: PivotNote[] = [];
  for (const one of wanted) {
    const pivot = await attempt(one.placed.name, () => bring(port, one, changed.includes(one.placed.source.report)));
    notes.push(pivot);
    if (pivot.code === SILENT) break; // each further one would wait as long
    const { slicer } = one.placed;
    if (slicer && pivot.outcome !== 'failed') notes.push(await attempt(slicer.name, () => bringSlicer(port, one, slicer)));
  }
  return notes;
}

const SILENT = 'E-HOST-SILENT';

async function attempt(name: string, act: () => Promise<PivotNote['outcome']>): Promise<PivotNote> {
  try {
    return { name, outcome: await act(), code: null };
  } catch (error) {
    if (!isHostTrouble(error)) throw error;
    return { name, outcome: 'failed', code: hostCodeOf(error) ?? SILENT };
  }
}

function bring(port: ExcelPort, { sheet, placed }: Wanted, isStale: boolean): Promise<PivotNote['outcome']> {
  return port.run(async (context) => {
    const known = context.workbook.pivotTables.getItemOrNullObject(placed.name).load({ name: true });
    const fields = known.hierarchies.load({ name: true });
    await syncInTime(context);
    if (!known.isNullObject) {
      const names = new Set(fields.items.map(({ name }) => name));
      if (fieldsOf(placed).every((field) => names.has(field))) {
        if (!isStale) return 'current';
        known.refresh();
        await syncInTime(context);
        return 'refreshed';
      }
      if (placed.slicer) context.workbook.slicers.getItemOrNullObject(placed.slicer.name).delete();
      known.delete();
      await syncInTime(context);
    }
    await make(context, sheet, placed);
    return 'made';
  });
}

const fieldsOf = ({ rows, columns, values }: PlacedPivot): string[] => [...rows, ...columns, ...values.map(({ field }) => field)];

async function make(context: Excel.RequestContext, sheetName: string, placed: PlacedPivot): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const destination = rangeOf(sheet, { row: placed.row, column: placed.column, rows: 1, columns: 1 });
  const pivot = sheet.pivotTables.add(placed.name, context.workbook.tables.getItem(placed.source.table), destination);
  await syncInTime(context);
  for (const field of placed.rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(field));
  for (const field of placed.columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(field));
  for (const { field, name, summarise, kind } of placed.values) {
    const figure = pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
    figure.summarizeBy = summarise === 'sum' ? 'Sum' : 'Count';
    figure.name = name;
    figure.numberFormat = NUMBER_FORMATS[kind];
  }
  // Labels are the fields' own headers, and the widths stay ours.
  pivot.layout.layoutType = 'Tabular';
  pivot.layout.autoFormat = false;
  await syncInTime(context);
}

function bringSlicer(port: ExcelPort, { sheet: sheetName, placed }: Wanted, { name, field, area }: NonNullable<PlacedPivot['slicer']>): Promise<PivotNote['outcome']> {
  return port.run(async (context) => {
    const known = context.workbook.slicers.getItemOrNullObject(name).load({ name: true });
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const place = rangeOf(sheet, area).load({ left: true, top: true, width: true, height: true });
    await syncInTime(context);
    if (!known.isNullObject) return 'current';
    const slicer = sheet.slicers.add(context.workbook.pivotTables.getItem(placed.name), field, sheet);
    slicer.name = name;
    slicer.caption = field;
    slicer.left = place.left;
    slicer.top = place.top;
    slicer.width = place.width;
    slicer.height = place.height;
    await syncInTime(context);
    return 'made';
  });
}

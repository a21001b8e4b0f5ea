import type { SheetLayout } from '../core/sheets/sheetLayout';
import type { SourceWatch } from '../excel/commit/sourceWatch';
import { writeLayouts } from '../excel/commit/writeLayouts';
import type { SheetInputs } from '../excel/ownership/inputCells';
import type { ExcelPort } from '../excel/port';
import { describeCharts } from '../excel/render/describeCharts';
import { writePivots, type PivotNote } from '../excel/render/writePivots';
import type { BuiltSheet } from './buildSummary.types';
import type { OnProgress } from './progress';

export interface WriteReportsRequest {
  readonly port: ExcelPort;
  /** The sheets wanted, from what the reader has written into the input cells of those that stand, by key. */
  readonly draw: (inputs: ReadonlyMap<string, SheetInputs>) => Promise<readonly SheetLayout[]> | readonly SheetLayout[];
  readonly sources?: SourceWatch | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WrittenReports {
  /** All sheets of the job that are shown, in their order, those that were up to date already included. */
  readonly sheets: readonly BuiltSheet[];
  /** Where the cursor stands on the first of them. */
  readonly home: { readonly row: number; readonly column: number };
  /** Keys of the sheets that were written; the others showed the same already. */
  readonly changed: readonly string[];
  /** Whether they were written in place: in a workbook of protected structure a failure on the way would leave them half new. */
  readonly directly: boolean;
  /** What became of each PivotTable and slicer; none where no sheet asks for any. */
  readonly pivots: readonly PivotNote[];
}

/**
 * The writing step of every use case: the workbook shows the old sheets or the new ones, never half ({@link writeLayouts});
 * then the charts that were written are described for screen readers, and PivotTables made or refreshed, where the host can.
 * @throws ClienteleError
 */
export async function writeReports({ port, draw, sources, onProgress, signal }: WriteReportsRequest): Promise<WrittenReports> {
  const { sheets, changed, directly } = await writeLayouts(port, { draw, sources, signal, onRows: (sheet, done, total) => onProgress?.({ step: 'write', sheet, done, total }) });
  await describeCharts(
    port,
    sheets.filter(({ key }) => changed.includes(key)),
  );
  const pivots = await writePivots(port, sheets, changed);
  const built = sheets.filter(({ layout }) => !layout.hidden).map(({ key, name, rows, linksLeftOut }) => ({ key, name, rows, linksLeftOut }));
  return { sheets: built, home: sheets[0]?.layout.home ?? { row: 0, column: 0 }, changed, directly, pivots };
}

import type { SheetSample } from '../../core/records';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker } from '../ownership/marker';
import type { ExcelPort } from '../port';
import { markDateSystem } from './dateSystem';
import { sampleSheets, type SampledSheet } from './sampleSheets';

/** A sheet of the user's, with the head of its data. */
export interface SurveyedSheet {
  /** Stays the same when the user renames the sheet (W6). */
  readonly id: string;
  readonly sample: SheetSample;
  readonly hidden: boolean;
}

export interface WorkbookSurvey {
  /** Sheets that are not ours, in tab order, empty ones included. */
  readonly sheets: readonly SurveyedSheet[];
  /** How many sheets we built earlier stand in the workbook (they are never read as sources). */
  readonly ownSheets: number;
  /** Whether Excel computes with numbers as they are displayed, and so has rounded what stands in the cells (M17). */
  readonly precisionAsDisplayed: boolean;
}

/**
 * What the workbook holds: every sheet with its used range, tables and first rows, in a number of requests that does
 * not grow with the sheets (but for the samples, which go in packets by size). Our own sheets are recognised by their
 * mark and left out; very hidden sheets belong to programs and are left out, hidden ones are read.
 */
export function surveyWorkbook(port: ExcelPort): Promise<WorkbookSurvey> {
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true, name: true, visibility: true });
    const tellsPrecision = port.supports('1.9');
    if (tellsPrecision) context.workbook.load({ usePrecisionAsDisplayed: true });
    await syncInTime(context);

    const marked = port.supports('1.12');
    const probes = worksheets.items.map((sheet) => ({
      sheet,
      marker: marked ? probeMarker(sheet) : null,
      // Values only: a used range inflated by formatting would reach the sheet's end (S9).
      used: sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
      tables: sheet.tables.load({ id: true, name: true, showTotals: true, showHeaders: true }),
    }));
    await syncInTime(context);

    const foreign = probes.filter((probe) => (probe.marker?.read() ?? null) === null);
    const sources = foreign.filter((probe) => probe.sheet.visibility !== 'VeryHidden');
    const sampled: SampledSheet[] = await sampleSheets(context, sources);
    const samples = await markDateSystem(context, sampled);
    return {
      sheets: samples.map((sample, index) => ({
        id: sources[index]!.sheet.id,
        sample,
        hidden: sources[index]!.sheet.visibility !== 'Visible',
      })),
      ownSheets: probes.length - foreign.length,
      precisionAsDisplayed: tellsPrecision && context.workbook.usePrecisionAsDisplayed,
    };
  });
}

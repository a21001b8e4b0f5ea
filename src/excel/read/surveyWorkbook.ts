import type { Culture, SheetSample } from '../../core/records';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker } from '../ownership/marker';
import type { ExcelPort } from '../port';
import { askCulture, cultureOf } from './culture';
import { markDateSystem } from './dateSystem';
import { DEEP_SAMPLE_ROWS, sampleSheets, type SampledSheet, type SheetProbe } from './sampleSheets';
import { mayBeStale, sheetsWithFormulas } from './staleSheets';

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
  /** How the user's Excel writes dates and numbers; null where it does not tell. */
  readonly culture: Culture | null;
  /** Names of sheets whose formulas Excel has not all recalculated (S14). */
  readonly staleSheets: ReadonlySet<string>;
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
    const tellsState = port.supports('1.9');
    const application = context.application.load({ calculationMode: true, ...(tellsState && { calculationState: true }) });
    const culture = askCulture(port, context);
    await syncInTime(context);

    const marked = port.supports('1.12');
    const probes = worksheets.items.map((sheet) => ({ ...probeOf(port, sheet), marker: marked ? probeMarker(sheet) : null }));
    await syncInTime(context);

    const foreign = probes.filter((probe) => (probe.marker?.read() ?? null) === null);
    const sources = foreign.filter((probe) => probe.sheet.visibility !== 'VeryHidden');
    const sampled: SampledSheet[] = await sampleSheets(context, sources);
    const samples = await markDateSystem(context, sampled);
    const stale = tellsState && mayBeStale(application);
    return {
      sheets: samples.map((sample, index) => ({
        id: sources[index]!.sheet.id,
        sample,
        hidden: sources[index]!.sheet.visibility !== 'Visible',
      })),
      ownSheets: probes.length - foreign.length,
      precisionAsDisplayed: tellsPrecision && context.workbook.usePrecisionAsDisplayed,
      culture: culture && cultureOf(culture),
      staleSheets: stale ? await sheetsWithFormulas(context, sampled) : new Set<string>(),
    };
  });
}

/**
 * The survey with more rows of some sheets: a header far below what is looked at first is worth a second look only
 * where none was found (S1).
 */
export function deepenSurvey(port: ExcelPort, survey: WorkbookSurvey, sheetNames: ReadonlySet<string>): Promise<WorkbookSurvey> {
  return inExcel(port, 'untouched', async (context) => {
    const shallow = survey.sheets.filter(({ sample }) => sheetNames.has(sample.sheetName) && sample.rowCount > sample.rows.length);
    if (shallow.length === 0) return survey;
    const probes = shallow.map(({ id }) => probeOf(port, context.workbook.worksheets.getItem(id).load({ name: true })));
    await syncInTime(context);
    const deep = await sampleSheets(context, probes, DEEP_SAMPLE_ROWS);
    const samples = new Map(deep.map(({ sample }, index) => [shallow[index]!.id, sample]));
    return {
      ...survey,
      sheets: survey.sheets.map((sheet) => {
        const sample = samples.get(sheet.id);
        const { date1904 } = sheet.sample;
        return sample ? { ...sheet, sample: { ...sample, ...(date1904 !== undefined && { date1904 }) } } : sheet;
      }),
    };
  });
}

function probeOf(port: ExcelPort, sheet: Excel.Worksheet): SheetProbe {
  return {
    sheet,
    // Values only: a used range inflated by formatting would reach the sheet's end (S9).
    used: sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
    tables: sheet.tables.load({ id: true, name: true, showTotals: true, showHeaders: true }),
    pivots: port.supports('1.8') ? sheet.pivotTables.load({ name: true }) : null,
  };
}

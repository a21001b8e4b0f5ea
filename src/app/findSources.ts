import { readMappingDocument, recognise, withPrecisionNote } from '../core/records';
import type { MappingDocument, Recognition, SheetProposal } from '../core/records';
import type { ExcelPort } from '../excel/port';
import { hiddenRows, type RowSpan } from '../excel/read/hiddenRows';
import { deepenSurvey, surveyWorkbook, type WorkbookSurvey } from '../excel/read/surveyWorkbook';
import type { OnProgress } from './progress';
import { withHiddenNotes, withStaleNotes } from './sourceNotes';

export interface SourcesFound {
  readonly survey: WorkbookSurvey;
  readonly recognition: Recognition;
  /** The mapping document as it was used: empty where the given one has faults (`recognition.problems` names them). */
  readonly mapping: MappingDocument;
  /** Hidden and filtered rows among the data of each of the recognition's sheets. */
  readonly hidden: readonly (readonly RowSpan[])[];
}

/**
 * Looks at the workbook and recognises its sheets; reads only their heads, and more of a sheet whose head shows no header.
 * @param mapping the `--map` document as parsed JSON; recognition reports what is wrong with it
 * @throws ClienteleError when Excel cannot be read
 */
export async function findSources(port: ExcelPort, mapping: unknown, onProgress?: OnProgress): Promise<SourcesFound> {
  onProgress?.({ step: 'find' });
  const read = readMappingDocument(mapping ?? {});
  const document = 'mapping' in read ? read.mapping : {};
  const faults = 'problems' in read ? read.problems : [];
  let survey = await surveyWorkbook(port);
  let recognition = recogniseIn(survey, document);
  const unknown = new Set(recognition.unused.filter(({ reason }) => reason === 'noHeader' || reason === 'missing').map(({ sheetName }) => sheetName));
  if (survey.sheets.some(({ sample }) => unknown.has(sample.sheetName) && sample.rowCount > sample.rows.length)) {
    survey = await deepenSurvey(port, survey, unknown);
    recognition = recogniseIn(survey, document);
  }
  const hidden = await hiddenRows(port, recognition.sheets.map((sheet) => ({ sheetId: idOf(survey, sheet), firstRow: sheet.firstDataRow, lastRow: Math.max(sheet.firstDataRow, sheet.lastDataRow) })));
  const noted = withHiddenNotes(withStaleNotes(recognition.sheets, survey.staleSheets), hidden);
  const sheets = survey.precisionAsDisplayed ? withPrecisionNote(noted) : noted;
  return { survey, mapping: document, hidden, recognition: { ...recognition, sheets, problems: faults.length > 0 ? faults : recognition.problems } };
}

/** The id of the sheet on which a list was found. */
export function idOf(survey: WorkbookSurvey, { sheetName, kind }: Pick<SheetProposal, 'sheetName' | 'kind'>): string {
  const sheet = survey.sheets.find(({ sample }) => sample.sheetName === sheetName);
  if (!sheet) throw new Error(`Recognition proposed a sheet that was not surveyed (kind ${kind})`);
  return sheet.id;
}

function recogniseIn({ sheets, culture }: WorkbookSurvey, mapping: MappingDocument): Recognition {
  return recognise(sheets.map(({ sample }) => sample), mapping, culture);
}

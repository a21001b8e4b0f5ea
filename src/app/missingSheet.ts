import { LANGUAGES } from '../core/locales/language';
import type { TemplateKind } from '../core/locales/templateWords';
import { templateWordsOf } from '../core/locales/templateWordsOf';
import { CONTENTS_KEY } from '../core/reports/contents/wayBack';
import { TEMPLATE_KINDS } from '../core/template/templateWorkbook';
import type { ExcelPort } from '../excel/port';
import { readSelection } from '../excel/read/readSelection';

/**
 * The template sheets that the selected lines of the contents name: those of reports the book cannot have yet. A cell of a
 * workbook cannot run a command, so the line is selected and a command asks for it. None on any other sheet or line.
 * @throws ClienteleError when Excel cannot be read
 */
export async function missingSheetsSelected(port: ExcelPort): Promise<TemplateKind[]> {
  const selection = await readSelection(port);
  if (selection?.marker?.key !== CONTENTS_KEY) return [];
  const texts = new Set(selection.rows.flatMap(({ cells }) => cells.map(String)));
  return TEMPLATE_KINDS.filter((kind) => LANGUAGES.some((language) => texts.has(templateWordsOf(language).sheetNames[kind])));
}

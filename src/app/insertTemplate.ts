import type { Language } from '../core/locales/language';
import type { TemplateKind } from '../core/locales/templateWords';
import { templateWorkbook } from '../core/template/templateWorkbook';
import type { CivilDay } from '../core/values/civilDay';
import type { ExcelPort } from '../excel/port';
import { addPlainSheets } from '../excel/render/addPlainSheets';
import { showSheet } from '../excel/render/showSheet';
import { oneAtATime } from './oneAtATime';

export interface InsertTemplateOptions {
  readonly language: Language;
  /** The day the sample rows count back from. */
  readonly today: CivilDay;
  /** Only the sheets of these kinds, such as the one an absent report needs; the whole template where left out. */
  readonly kinds?: readonly TemplateKind[] | undefined;
  /** Sample rows; where left out, a whole template has them and single sheets have none. */
  readonly samples?: boolean | undefined;
}

export interface InsertedTemplate {
  /** The names given, in tab order: the wanted ones, or the next free ones. */
  readonly sheets: readonly string[];
}

/**
 * Adds the sheets of the template to the workbook behind the port, all of them or none. What stands in the workbook is left as it
 * is, and the new sheets are the user's: read as sources like any other, with no mark of ours.
 * @throws ClienteleError E-WORKBOOK-PROTECTED
 */
export function insertTemplate(port: ExcelPort, options: InsertTemplateOptions): Promise<InsertedTemplate> {
  return oneAtATime(port, async () => {
    const sheets = await addPlainSheets(port, templateWorkbook(options));
    const [first] = sheets;
    if (first !== undefined) await showSheet(port, first, { row: 0, column: 0 });
    return { sheets };
  });
}

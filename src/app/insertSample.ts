import type { Language } from '../core/locales/language';
import { calendarOf, type CivilDay } from '../core/values/civilDay';
import type { ExcelPort } from '../excel/port';
import { addPlainSheets } from '../excel/render/addPlainSheets';
import { showSheet } from '../excel/render/showSheet';
import { oneAtATime } from './oneAtATime';
import { sampleCompany } from './sample/sampleCompany';

export interface InsertSampleOptions {
  readonly language: Language;
  /** The last day the sample company knows of. */
  readonly today: CivilDay;
}

/**
 * Adds the sheets of the sample company to the workbook behind the port, for people who want to try before they bring
 * their own sheets. Nothing that stands in the workbook is changed.
 * @throws ClienteleError
 */
export function insertSample(port: ExcelPort, { language, today }: InsertSampleOptions): Promise<void> {
  return oneAtATime(port, async () => {
    const sheets = sampleCompany({ language, asOf: calendarOf(today) });
    const plain = sheets.map(({ name, rows, formats, widths, asTable }) => ({
      name,
      rows,
      formats,
      ...(widths && { widths }),
      ...(asTable && { asTable }),
    }));
    const [first] = await addPlainSheets(port, plain);
    if (first !== undefined) await showSheet(port, first, { row: 0, column: 0 });
  });
}

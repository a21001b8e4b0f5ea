import { sampleCompany } from '../../app/sample/sampleCompany';
import type { Language } from '../../core/locales/language';
import { calendarOf, type CivilDay } from '../../core/values/civilDay';
import { Workbook } from '../../host/model/workbook';
import { fillSheet } from '../../host/structure/fillSheet';

/** The sample company as a workbook of its own, as if it had been opened from a file. */
export function sampleWorkbook(language: Language, today: CivilDay): Workbook {
  const workbook = new Workbook();
  workbook.name = language === 'zh-CN' ? '示例.xlsx' : 'sample.xlsx';
  for (const sheet of sampleCompany({ language, asOf: calendarOf(today) })) fillSheet(workbook, workbook.addSheet(sheet.name), sheet);
  return workbook;
}

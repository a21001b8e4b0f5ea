import { sampleCompany } from '../app/sample/sampleCompany';
import type { Language } from '../core/locales/language';
import { calendarOf, type CivilDay } from '../core/values/civilDay';
import { Workbook } from '../host/model/workbook';
import { fillSheet } from '../host/structure/fillSheet';

/** Chinese sheets are written in the font Chinese Excel starts with. */
const FONTS: Readonly<Record<Language, string>> = { 'zh-CN': '微软雅黑', 'en-US': 'Calibri' };

/** The sample company's workbook, as its owner would have typed it: plain data under headers, one native table a sheet where the sample asks for it. */
export function sampleWorkbook(language: Language, lastDay: CivilDay): Workbook {
  const workbook = new Workbook();
  for (const sample of sampleCompany({ language, asOf: calendarOf(lastDay) })) {
    fillSheet(workbook, workbook.addSheet(sample.name), sample, { name: FONTS[language], size: 10 });
  }
  return workbook;
}

import type { Language } from '../../core/locales/language';
import { Workbook } from '../../host/model/workbook';

/** A new workbook as Excel opens one: a single blank sheet. */
export function emptyWorkbook(language: Language): Workbook {
  const workbook = new Workbook();
  workbook.name = language === 'zh-CN' ? '工作簿1.xlsx' : 'Book1.xlsx';
  workbook.addSheet('Sheet1');
  return workbook;
}

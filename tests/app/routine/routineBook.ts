import { buildSummary } from '../../../src/app/buildSummary';
import type { BuildSummaryResult } from '../../../src/app/buildSummary.types';
import type { Language } from '../../../src/core/locales/language';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { addDays, dayOf, isoOf, type CivilDay } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import { Bookkeeper } from '../../../src/worker/bookkeeper';
import { openWorkbook, type OpenWorkbook } from '../../excel/openWorkbook';

export const FRIDAY = dayOf(2024, 5, 31);
export const NEXT_FRIDAY = addDays(FRIDAY, 7);

/** Six customers who bought every ten days and stopped one after the other. */
export function salesRows(): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (let c = 0; c < 6; c++) {
    for (let day = dayOf(2023, 9, 1); day <= FRIDAY - 20 * c; day = addDays(day, 10)) rows.push([`O${c}-${isoOf(day)}`, serialOfDay(day), `C${c + 1}`, `客户${c + 1}`, 100 * (c + 1), '甲']);
  }
  return rows;
}

export const SALES_HEADER = ['订单号', '日期', '客户编号', '客户名称', '金额', '备忘'];
const CUSTOMERS = [['客户编号', '客户名称', '电话'], ...Array.from({ length: 6 }, (_, c) => [`C${c + 1}`, `客户${c + 1}`, `1380013800${c}`])];

/** A small ledger and a customer list behind the real client. */
export function routineBook(rows = salesRows()): Promise<OpenWorkbook> {
  return openWorkbook([
    { name: '销售', rows: [SALES_HEADER, ...rows], formats: [null, 'yyyy-mm-dd'] },
    { name: '客户', rows: CUSTOMERS },
  ]);
}

export const settingsOf = (some: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, asOf: 'today', ...some });

/** Sheets that the routine concerns; the others would only take time. */
const WRITTEN = ['summary', 'today', 'followUps', 'review.week', 'review.month', 'review.since', 'snapshots'];

/** Draws up everything and hands over the sheets of the routine alone. */
export class RoutineBookkeeper extends Bookkeeper {
  override drawUp(...given: Parameters<Bookkeeper['drawUp']>): ReturnType<Bookkeeper['drawUp']> {
    const drawn = super.drawUp(...given);
    return { ...drawn, layouts: drawn.layouts.filter(({ key }) => WRITTEN.includes(key)) };
  }
}

/** A build as the button does it, of fewer sheets. */
export function build(book: OpenWorkbook, today: CivilDay = FRIDAY, settings = settingsOf(), language: Language = 'zh-CN'): Promise<BuildSummaryResult> {
  return buildSummary({ port: book.port, language, settings, today, bookkeeper: new RoutineBookkeeper() });
}

/** Types into cells as the add-in would write them. */
export async function write(book: OpenWorkbook, sheet: string, address: string, values: unknown[][]): Promise<void> {
  await book.port.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values as string[][];
    await context.sync();
  });
}

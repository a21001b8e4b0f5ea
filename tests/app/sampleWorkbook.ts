import { sampleCompany } from '../../src/app/sample/sampleCompany';
import type { Language } from '../../src/core/locales/language';
import { openWorkbook, type OpenWorkbook } from '../excel/openWorkbook';
import type { HostOptions } from '../../src/host/hostOptions';

/** A small sample company (40 customers, 2 years unless told) behind the real client. */
export function sampleWorkbook(
  language: Language = 'zh-CN',
  options: Partial<HostOptions> = {},
  size: { readonly customers: number; readonly years: number } = { customers: 40, years: 2 },
): Promise<OpenWorkbook> {
  const sheets = sampleCompany({ language, asOf: { year: 2024, month: 3, day: 15 }, ...size });
  return openWorkbook(
    sheets.map(({ name, rows, formats, asTable }) => ({ name, rows, formats, ...(asTable === undefined ? {} : { table: asTable }) })),
    options,
  );
}

import { analyse } from '../../../src/core/analysis/analyse';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { dayOfIso, type CivilDay } from '../../../src/core/values/civilDay';
import { minorToDecimal, type Minor } from '../../../src/core/values/minor';
import { minorAt, type MinorColumn } from '../../../src/core/values/minorColumn';
import { bookOf, type PlainSheets, type SaleRow } from './bookOf';

/** A day literal; throws on a typing error in the test. */
export function day(iso: string): CivilDay {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(`not a date: ${iso}`);
  return found;
}

/** The analysis of plain rows, as of a given day unless the settings say otherwise. */
export function analysisOf(sheets: PlainSheets, asOf: string, settings: Partial<Settings> = {}): Analysis {
  return analyse(bookOf(sheets), { ...DEFAULT_SETTINGS, asOf: day(asOf), ...settings }, { today: day(asOf) });
}

/** A sale of a customer on a day, 100.00 unless told otherwise. */
export function sale(customerId: string, date: string, amount = '100', more: Partial<SaleRow> = {}): SaleRow {
  return { customerId, date, amount, ...more };
}

/** Position of a customer in the columns of the figures. */
export function at(analysis: Analysis, id: string): number {
  const index = analysis.customers.ids.indexOf(id);
  if (index < 0) throw new Error(`no such customer: ${id}`);
  return index;
}

/** One amount of a customer as decimal text. */
export function money(analysis: Analysis, id: string, column: MinorColumn): string {
  return minorToDecimal(minorAt(column, at(analysis, id)), column.scale);
}

export function decimal(analysis: Analysis, amount: Minor | null | undefined): string | null {
  return amount === null || amount === undefined ? null : minorToDecimal(amount, analysis.scale);
}

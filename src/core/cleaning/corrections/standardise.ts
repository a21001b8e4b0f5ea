import { cellText } from '../customerColumns';
import type { CustomerColumns, CustomerTextField } from '../customerColumns';
import { phoneCountryOf } from '../phone/phoneCountryOf';
import type { PhoneCountry } from '../phone/phone';
import { isPlaceholder } from '../text/placeholder';
import { tidyText } from '../text/tidyText';
import type { CleaningProblem, Correction } from './correction';
import { standardEmail, standardIndustry, standardPhones } from './standardCells';
import type { CellVerdict } from './standardCells';
import { standardPlace } from './standardPlace';

/** All changes that bring a customer list to the one format, and the cells that could not be brought there. */
export interface Standardised {
  /** By row, within a row in the order of the fields; at most one a cell. */
  readonly corrections: readonly Correction[];
  readonly problems: readonly CleaningProblem[];
}

const TIDIED: readonly CustomerTextField[] = ['id', 'name', 'contact', 'address'];

/**
 * Proposes the corrections of a customer list: one phone format, normal e-mail addresses, two-level industries, short
 * region names, region and city from address or area code where the cell is empty, tidy text. Nothing is written here;
 * applyCorrections makes the copy, and applying the corrections to their own result proposes none.
 * @param country the user's own: of phone numbers without a country code where the row names no country, and the one whose
 *   numbers are written without a country code
 */
export function standardise(customers: CustomerColumns, country: PhoneCountry): Standardised {
  const corrections: Correction[] = [];
  const problems: CleaningProblem[] = [];
  for (let row = 0; row < customers.length; row++) {
    for (const field of TIDIED) {
      const from = cellText(customers[field], row);
      const to = tidyText(from);
      if (to !== from) corrections.push({ row, field, from, to: to === '' ? null : to, reason: 'textTidied' });
    }
    const judge = (field: CustomerTextField, read: (text: string) => CellVerdict) => {
      const value = cellText(customers[field], row);
      if (value === '' || isPlaceholder(value)) return;
      const { to, reason, problem, severity } = read(value);
      if (to !== null && to !== value) corrections.push({ row, field, from: value, to, reason });
      if (problem) problems.push({ row, field, value, reason: problem, severity });
    };
    const own = phoneCountryOf(cellText(customers.country, row), country);
    judge('phone', (text) => standardPhones(text, own, country));
    judge('email', standardEmail);
    judge('industry', standardIndustry);
    standardPlace(customers, row, own, corrections, problems);
  }
  return { corrections, problems };
}

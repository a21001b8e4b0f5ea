import { cellText } from '../customerColumns';
import type { CustomerColumns } from '../customerColumns';
import { parsePhones } from '../phone/parsePhones';
import type { PhoneCountry } from '../phone/phone';
import type { Region } from '../region/region';
import { regionOfAddress } from '../region/regionOfAddress';
import { regionOfPhone } from '../region/regionOfPhone';
import { standardRegionName } from '../region/standardRegionName';
import { isPlaceholder } from '../text/placeholder';
import type { CleaningProblem, Correction } from './correction';

/**
 * Region and city of one row: a written name takes its short form, an empty cell is filled from the row's own address,
 * else from the area code of its phone. A region that contradicts the address is reported and stays.
 */
export function standardPlace(
  customers: CustomerColumns,
  row: number,
  country: PhoneCountry,
  corrections: Correction[],
  problems: CleaningProblem[],
): void {
  const address = cellText(customers.address, row);
  const fromAddress = address === '' ? null : regionOfAddress(address);
  const fromPhone = fromAddress?.province ? null : phonePlace(cellText(customers.phone, row), country);

  for (const field of ['region', 'city'] as const) {
    const value = cellText(customers[field], row);
    const part = field === 'region' ? 'province' : 'city';
    if (value !== '' && !isPlaceholder(value)) {
      const to = standardRegionName(value);
      if (to !== null && to !== value) corrections.push({ row, field, from: value, to, reason: 'regionName' });
      const written = fromAddress?.province ?? null;
      if (field === 'region' && to !== null && written !== null && to !== written && to !== fromAddress?.city) {
        problems.push({ row, field, value, reason: 'regionDiffersFromAddress', severity: 'hint' });
      }
      continue;
    }
    const source: Region | null = fromAddress?.[part] ? fromAddress : fromPhone;
    const to = source?.[part] ?? null;
    if (to === null) continue;
    const reason = source === fromAddress ? (`${field}FromAddress` as const) : (`${field}FromPhone` as const);
    corrections.push({ row, field, from: customers[field]?.[row] ?? null, to, reason });
  }
}

function phonePlace(text: string, country: PhoneCountry): Region | null {
  if (text === '') return null;
  for (const { result } of parsePhones(text, country)) {
    const region = result.phone && regionOfPhone(result.phone);
    if (region?.province) return region;
  }
  return null;
}

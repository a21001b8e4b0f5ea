import { cellText } from '../customerColumns';
import type { CustomerColumns, CustomerTextField } from '../customerColumns';
import type { DuplicateReason, DuplicateReasonCode } from './duplicatePair';
import type { Evidence } from './evidence';

const FIELD_OF_REASON: Readonly<Record<DuplicateReasonCode, CustomerTextField>> = {
  sameId: 'id',
  sameTaxId: 'taxId',
  nearTaxId: 'taxId',
  otherTaxId: 'taxId',
  sameName: 'name',
  sameNameCore: 'name',
  sameNameWords: 'name',
  nameContained: 'name',
  similarName: 'name',
  otherName: 'name',
  otherNumberInName: 'name',
  otherBranch: 'name',
  samePhone: 'phone',
  phoneEnding: 'phone',
  nearPhone: 'phone',
  otherPhone: 'phone',
  sameEmail: 'email',
  nearEmail: 'email',
  sameMailDomain: 'email',
  otherEmail: 'email',
  sameAddress: 'address',
  similarAddress: 'address',
  sameHouseNumber: 'address',
  otherAddress: 'address',
  sameCity: 'city',
  otherCity: 'city',
  sameRegion: 'region',
  otherRegion: 'region',
  samePostcode: 'postcode',
  nearPostcode: 'postcode',
  otherPostcode: 'postcode',
  sameBirthDate: 'birthDate',
  nearBirthDate: 'birthDate',
  otherBirthDate: 'birthDate',
  sameContact: 'contact',
  otherContact: 'contact',
};

/** Evidence with the two cells it was found in, strongest first. */
export function withCells(found: readonly Evidence[], customers: CustomerColumns, a: number, b: number): DuplicateReason[] {
  return found
    .map(({ code, points }) => {
      const cells = customers[FIELD_OF_REASON[code]];
      return { code, points, a: cellText(cells, a), b: cellText(cells, b) };
    })
    .sort((first, second) => Math.abs(second.points) - Math.abs(first.points));
}

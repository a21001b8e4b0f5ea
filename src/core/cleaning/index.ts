/**
 * Cleaning: what a customer list should look like, and which of its rows may be one customer. Two front doors:
 * {@link standardise} proposes corrections, {@link findDuplicates} proposes pairs; nothing is changed or merged by them.
 * {@link applyCorrections} makes the clean copy, {@link applyDecisions} the merge, and both can be taken back.
 */
export type { CustomerColumns, CustomerTextField, TextCells } from './customerColumns';
export { standardise } from './corrections/standardise';
export type { Standardised } from './corrections/standardise';
export { applyCorrections, revertCorrections } from './corrections/applyCorrections';
export type { Corrected } from './corrections/applyCorrections';
export type { CleaningProblem, Correction, CorrectionReason } from './corrections/correction';
export { findDuplicates } from './duplicates/findDuplicates';
export { DEFAULT_DUPLICATE_SETTINGS } from './duplicates/duplicateSettings';
export type { DuplicateSettings } from './duplicates/duplicateSettings';
export type { DuplicateClass, DuplicatePair, DuplicateReason, DuplicateReasonCode } from './duplicates/duplicatePair';
export { duplicateClusters } from './duplicates/duplicateClusters';
export { applyDecisions } from './duplicates/applyDecisions';
export type { DuplicateDecision, MergeGroup, MergeResult } from './duplicates/applyDecisions';
export { duplicateFindings, MOST_COMPARED } from './merge/findings';
export type { DuplicateFindings } from './merge/findings';
export { mergeCustomers } from './merge/mergeCustomers';
export { customersOfPair, pairKey } from './merge/pairKey';
export { customerKeys } from './duplicates/customerKeys';
export { companyName } from './companyName/companyName';
export type { CompanyName } from './companyName/companyName';
export { parsePhone } from './phone/parsePhone';
export { parsePhones } from './phone/parsePhones';
export { formatPhone } from './phone/formatPhone';
export { phoneKeys } from './phone/phoneKeys';
export { phoneCountryOf } from './phone/phoneCountryOf';
export { defaultPhoneCountry } from './phone/defaultPhoneCountry';
export { phoneCountryOfList } from './phone/phoneCountryOfList';
export type { Phone, PhoneCountry, PhoneReason, PhoneResult } from './phone/phone';
export { parseEmail } from './email/parseEmail';
export type { Email, EmailReason, EmailResult } from './email/parseEmail';
export { regionOfAddress } from './region/regionOfAddress';
export { regionOfPhone } from './region/regionOfPhone';
export { standardRegionName } from './region/standardRegionName';
export type { Region } from './region/region';
export { formatIndustry, parseIndustry } from './industry/parseIndustry';
export type { Industry } from './industry/parseIndustry';
export { isPlaceholder } from './text/placeholder';
export { customerListOf } from './customerListOf';

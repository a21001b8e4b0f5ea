import type { FieldOf } from '../../../core/records/sourceKinds';
import type { Grade, Status } from '../customerCard';
import type { ExpenseAccount } from '../expenses';
import type { InteractionKind } from '../interactions';
import type { SampleKind, SampleLanguage } from '../SampleSheet';

/** A name as it is written and in plain lower-case Latin letters, for mail addresses. */
export type Spelled = readonly [written: string, latin: string];

export interface City {
  name: string;
  /** Telephone area code as printed. */
  areaCode: string;
  /** What follows the city in an address; empty where nothing does. */
  state: string;
}

export interface Region {
  name: string;
  cities: readonly City[];
}

/** An industry of two levels, and the words its companies put in their names. */
export interface Industry {
  label: string;
  trades: readonly string[];
}

/** What was talked about and what came of it. */
export type Talk = readonly [content: string, result: string];

/** Header words of the columns that have no field of their own in the analysis. */
export type ExtraHeader = 'paymentMethod' | 'collected' | 'orderNo' | 'productName';

/** Every word of the sample in one language. Lists of the two languages are of equal length, item by item. */
export interface SampleWords {
  language: SampleLanguage;
  sheetNames: Record<SampleKind, string>;
  headers: { readonly [K in SampleKind]: Partial<Record<FieldOf<K>, string>> };
  extraHeaders: Record<ExtraHeader, string>;
  moneyFormat: string;
  categories: readonly string[];
  /** In the order of the families in products.ts. */
  families: readonly string[];
  regions: readonly Region[];
  industries: readonly Industry[];
  sizes: readonly string[];
  positions: readonly string[];
  /** Trade fair, referral, web site, cold call. */
  sources: readonly string[];
  /** Sales channels: direct, online shop, ordering portal. */
  channels: readonly string[];
  sexes: readonly [male: string, female: string];
  needs: readonly string[];
  grades: Record<Grade, string>;
  statuses: Record<Status, string>;
  remarks: readonly string[];
  churnReasons: readonly string[];
  lossReasons: readonly string[];
  stages: readonly string[];
  lineTypes: Record<'sale' | 'return', string>;
  invoiceType: string;
  paymentMethods: readonly string[];
  interactionKinds: Record<InteractionKind, string>;
  interactionChannels: readonly string[];
  talks: Record<InteractionKind, readonly Talk[]>;
  /** The result while an inquiry, service request or complaint is open. */
  openResult: string;
  /** By score from 1 up. */
  surveyTexts: readonly (readonly string[])[];
  suggestions: readonly string[];
  solutions: readonly string[];
  events: readonly string[];
  signUpChannels: readonly string[];
  attended: readonly [yes: string, no: string];
  /** What came of it for those who attended. */
  eventResults: readonly string[];
  /** The account as the books call it, and what a voucher says. */
  expenseAccounts: Record<ExpenseAccount, { readonly name: string; readonly note: string }>;
  /** What a voucher says that takes another back. */
  expenseCancelled: string;
  /** Full names of the ten salespeople. */
  salespeople: readonly string[];
  surnames: readonly Spelled[];
  givenNames: readonly [male: readonly Spelled[], female: readonly Spelled[]];
  /** First and second half of invented company names. */
  brandFirst: readonly Spelled[];
  brandSecond: readonly Spelled[];
  /** Legal forms for small and for large companies. */
  forms: readonly [small: readonly string[], large: readonly string[]];
  roads: readonly string[];
  companyName(city: City, brand: string, trade: string, form: string): string;
  /** Joins the two halves of a brand. */
  brand(first: string, second: string): string;
  personName(surname: string, given: string): string;
  /** The `serial`-th invented number of a city, area code and number joined by a hyphen. */
  phone(city: City, serial: number): string;
  address(city: City, road: string, number: number): string;
  /** A praise or complaint for the feedback column. */
  feedback(kind: 'complaint' | 'praise', text: string): string;
  /** A need tag with what it is about, in two levels like the industry. */
  need(tag: string, category: string): string;
  social(name: string, serial: number): string;
}

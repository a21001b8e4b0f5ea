import type { IssueCode } from '../issueCodes';
import type { SourceKind } from '../sourceKinds';

/** What a row of a kind must have to be used. */
export interface KindRule {
  /** The first of these that is mapped must hold a date; a later one may stand in where it is blank. Empty: no date needed. */
  readonly dates: readonly string[];
  /** Numbers every row must have: the first list whose fields are all mapped. Empty: none needed. */
  readonly numbers: readonly (readonly string[])[];
  /** A number that does as well where the needed one is blank. */
  readonly instead?: readonly string[];
  /** At least one of these must hold text, else `textCode`. */
  readonly texts: readonly string[];
  readonly textCode: IssueCode | null;
}

const NOTHING = { dates: [], numbers: [], texts: [], textCode: null } as const;

export const KIND_RULES: Readonly<Record<SourceKind, KindRule>> = {
  sales: { ...NOTHING, dates: ['date'], numbers: [['amount'], ['quantity', 'unitPrice']] },
  customers: { ...NOTHING, texts: ['customerId', 'customerName'], textCode: 'E-CUSTOMER-EMPTY' },
  receivables: { ...NOTHING, dates: ['invoiceDate', 'dueDate'], numbers: [['amount'], ['residual']], instead: ['credit'] },
  payments: { ...NOTHING, dates: ['date'], numbers: [['amount']] },
  orders: { ...NOTHING },
  interactions: { ...NOTHING, dates: ['date'] },
  survey: { ...NOTHING, dates: ['date'] },
  stages: { ...NOTHING, texts: ['stage'], textCode: 'E-STAGE-EMPTY' },
  returns: { ...NOTHING, texts: ['orderNo'], textCode: 'E-ORDER-EMPTY' },
  salespeople: { ...NOTHING, texts: ['salesperson'], textCode: 'E-PERSON-EMPTY' },
  events: { ...NOTHING },
  expenses: { ...NOTHING, dates: ['date'], numbers: [['amount']], instead: ['credit'] },
};

/** The codes of a required number that is empty, no number, or an error; by field. */
export const NUMBER_CODES: Readonly<Record<string, readonly [IssueCode, IssueCode, IssueCode]>> = {
  amount: ['E-AMOUNT-EMPTY', 'E-AMOUNT-TEXT', 'E-AMOUNT-ERROR'],
  residual: ['E-AMOUNT-EMPTY', 'E-AMOUNT-TEXT', 'E-AMOUNT-ERROR'],
  quantity: ['E-QUANTITY-EMPTY', 'E-QUANTITY-TEXT', 'E-QUANTITY-ERROR'],
  unitPrice: ['E-PRICE-EMPTY', 'E-PRICE-TEXT', 'E-PRICE-ERROR'],
};

import type { Book } from '../../records/book';
import type { TextColumn } from '../../tables/columns';
import { calendarOf, dayOf, dayOfIso, NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import { textAt } from '../../tables/columns';
import { codesOfRows } from '../foldedCodes';
import { opportunitiesOf, type Opportunities } from './opportunities';

/** From knowing a customer to the first and the second purchase. */
export interface ConversionFigures {
  readonly customers: number;
  readonly buyers: number;
  /** Customers with at least two purchase days. */
  readonly repeaters: number;
  /** buyers / customers, and repeaters / buyers; null on a zero denominator. */
  readonly conversion: number | null;
  readonly repeat: number | null;
  /** Days from first contact to first purchase, the middle of those where both are known and the purchase is not earlier; null without any. */
  readonly medianDays: number | null;
  /** Lifetime net revenue. */
  readonly revenue: Minor;
}

export interface ConversionGroup {
  /** Null = the cell is empty. */
  readonly name: string | null;
  readonly figures: ConversionFigures;
}

/** By what conversion is told apart. */
export const CONVERSION_FIELDS = ['source', 'channel', 'region', 'industry', 'handler'] as const;
export type ConversionField = (typeof CONVERSION_FIELDS)[number];

/** Row 199. Every group table adds up to {@link total}. */
export interface Conversion {
  readonly total: ConversionFigures;
  /** By calendar quarter of the first contact, the latest eight, oldest first; empty without first contacts. */
  readonly cohorts: readonly { readonly year: number; readonly quarter: number; readonly figures: ConversionFigures }[];
  readonly groups: readonly { readonly field: ConversionField; readonly groups: readonly ConversionGroup[] }[];
  /** Deals by owner; null without a sheet of stages. */
  readonly opportunities: Opportunities | null;
}

export interface ConversionInput {
  readonly book: Book;
  readonly inScope: Uint8Array;
  readonly firstPurchase: Int32Array;
  readonly purchaseDays: Int32Array;
  readonly revenue: MinorColumn;
  readonly asOf: CivilDay;
}

const COHORTS = 8;

/** First contacts after the as-of date are not known yet. */
export function conversionOf(input: ConversionInput): Conversion {
  const { book, inScope, asOf } = input;
  const everyone = Int32Array.from(inScope.keys()).filter((c) => inScope[c] === 1);
  const column = book.customers.text.get('firstContact') ?? null;
  const contact = Int32Array.from(inScope, (_, c) => {
    const day = dayOfIso(textAt(column, c) ?? '');
    return day === null || day > asOf ? NO_DAY : day;
  });
  const figures = (own: Iterable<number>): ConversionFigures => figuresOf(input, contact, own);
  const cohorts = new Map<number, number[]>();
  for (const c of everyone) {
    if (contact[c] === NO_DAY) continue;
    const { year, month } = calendarOf(contact[c] as CivilDay);
    push(cohorts, dayOf(year, month - ((month - 1) % 3), 1), c);
  }
  return {
    total: figures(everyone),
    cohorts: [...cohorts]
      .sort(([a], [b]) => a - b)
      .slice(-COHORTS)
      .map(([start, own]) => {
        const { year, month } = calendarOf(start as CivilDay);
        return { year, quarter: (month + 2) / 3, figures: figures(own) };
      }),
    groups: CONVERSION_FIELDS.flatMap((field) => {
      const values = book.customers.text.get(field);
      return values && values.codes.some((code) => code >= 0) ? [{ field, groups: groupsOf(values, everyone, figures) }] : [];
    }),
    opportunities: opportunitiesOf(book, asOf),
  };
}

function groupsOf(column: TextColumn, everyone: Int32Array, figures: (own: Iterable<number>) => ConversionFigures): ConversionGroup[] {
  const codes = codesOfRows(column, everyone);
  const members = new Map<number, number[]>();
  codes.forEach((code, i) => push(members, code, everyone[i]!));
  return [...members]
    .map(([code, own]) => ({ name: code < 0 ? null : column.texts[code]!, figures: figures(own) }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.figures.customers - a.figures.customers || compareMinor(b.figures.revenue, a.figures.revenue) || (a.name! < b.name! ? -1 : 1));
}

function figuresOf({ firstPurchase, purchaseDays, revenue }: ConversionInput, contact: Int32Array, own: Iterable<number>): ConversionFigures {
  let [customers, buyers, repeaters] = [0, 0, 0];
  let money: Minor = ZERO;
  const days: number[] = [];
  for (const c of own) {
    customers++;
    money = addMinor(money, minorAt(revenue, c));
    if (firstPurchase[c] === NO_DAY) continue;
    buyers++;
    if (purchaseDays[c]! >= 2) repeaters++;
    if (contact[c] !== NO_DAY && firstPurchase[c]! >= contact[c]!) days.push(firstPurchase[c]! - contact[c]!);
  }
  days.sort((a, b) => a - b);
  const half = days.length >> 1;
  return {
    customers,
    buyers,
    repeaters,
    conversion: customers === 0 ? null : buyers / customers,
    repeat: buyers === 0 ? null : repeaters / buyers,
    medianDays: days.length === 0 ? null : days.length % 2 === 1 ? days[half]! : (days[half - 1]! + days[half]!) / 2,
    revenue: money,
  };
}

function push(groups: Map<number, number[]>, key: number, item: number): void {
  const own = groups.get(key);
  if (own) own.push(item);
  else groups.set(key, [item]);
}

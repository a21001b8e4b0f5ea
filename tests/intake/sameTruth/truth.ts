import { calendarOf, dayOfIso } from '../../../src/core/values/civilDay';

/** One line of the ledger, as it is meant. Money in cents. */
export interface TrueLine {
  readonly order: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly customer: number;
  readonly product: string;
  readonly quantity: number;
  readonly cents: number;
  readonly costCents: number;
  readonly person: string;
}

export const CUSTOMERS: readonly (readonly [id: string, name: string])[] = [
  ['HY001', '上海机械 有限公司'],
  ['HY002', 'Northern Tools'],
  ['HY003', '北京电子（集团）'],
  ['HY004', "O'Neil & Söhne"],
  ['HY005', '从未购买'],
];

const PRODUCTS = ['轴承', 'Valve', '阀门', 'Pump'];
const PEOPLE = ['王', 'Lee'];

/** Thirty-six lines over two years, returns and odd cents among them; no amount looks like another, so sums are no lines. */
export const LINES: readonly TrueLine[] = Array.from({ length: 36 }, (_, i): TrueLine => {
  const isReturn = i % 9 === 8;
  const month = 1 + ((i * 7) % 12);
  const day = 1 + ((i * 11) % 27);
  const cents = (i + 1) * 12_345 + (i % 7) * 101;
  return {
    order: `SO-${1000 + Math.floor(i / 2)}`,
    date: `${2022 + (i % 2)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    customer: Math.floor(i / 2) % 4,
    product: PRODUCTS[i % PRODUCTS.length]!,
    quantity: isReturn ? -1 : 1 + (i % 5),
    cents: isReturn ? -cents : cents,
    costCents: Math.round(cents * 0.6) * (isReturn ? -1 : 1),
    person: PEOPLE[Math.floor(i / 2) % 2]!,
  };
});

export function calendar(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  return calendarOf(dayOfIso(iso)!);
}

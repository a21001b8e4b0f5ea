/** A line of a sample order: one order, one line, but for returned goods, which take the number of their order. */
export interface SampleLine {
  readonly order: number;
  readonly daysAgo: number;
  /** Places in the samples' customers and products. */
  readonly customer: number;
  readonly product: number;
  /** Below zero for returned goods. */
  readonly quantity: number;
  /** Whether it stands among the invoices, and whether that invoice is paid. */
  readonly invoice: 'paid' | 'open' | null;
}

/** Price and cost of one piece in cents, in the order of the samples' product names and of the list of categories. */
export const PRODUCTS = [
  { id: 'P-101', price: 186_000, cost: 131_000 },
  { id: 'P-201', price: 98_000, cost: 67_500 },
  { id: 'P-301', price: 74_500, cost: 52_000 },
  { id: 'P-401', price: 2_350, cost: 1_480 },
  { id: 'P-501', price: 120_000, cost: 60_000 },
] as const;

const line = (order: number, daysAgo: number, customer: number, product: number, quantity: number, invoice: SampleLine['invoice']): SampleLine => ({ order, daysAgo, customer, product, quantity, invoice });

/** The sample's order lines, oldest first. */
export const LINES: readonly SampleLine[] = [
  line(1, 420, 4, 1, 12, null),
  line(2, 380, 0, 0, 10, null),
  line(3, 330, 2, 2, 30, null),
  line(4, 300, 4, 3, 400, null),
  line(5, 290, 0, 1, 15, null),
  line(6, 240, 1, 2, 8, null),
  line(7, 200, 0, 0, 18, null),
  line(8, 190, 4, 1, 6, null),
  line(9, 180, 2, 2, 45, null),
  line(10, 150, 1, 3, 600, null),
  line(11, 120, 0, 3, 1_200, 'paid'),
  line(12, 90, 2, 0, 20, 'paid'),
  line(13, 70, 1, 2, 10, 'open'),
  line(13, 66, 1, 2, -1, null),
  line(14, 60, 0, 0, 16, 'paid'),
  line(15, 25, 1, 3, 500, 'open'),
  line(16, 20, 0, 1, 20, 'open'),
  line(17, 15, 2, 4, 3, 'open'),
  line(18, 10, 3, 0, 6, 'open'),
];

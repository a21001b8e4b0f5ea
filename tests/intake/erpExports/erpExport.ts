/** A file as a program made it for a salesperson, and what is right to read of it. */
export interface ErpExport {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** Figures of the facts file; left out where no sales can be read of it. */
  readonly totals?: Readonly<Partial<Record<'grossSales' | 'returns' | 'revenue', string>>> & { readonly orders?: number };
  /** What the first customer owes. */
  readonly receivable?: string;
  /** Revenue by customer, as written. */
  readonly customers?: Readonly<Record<string, string>>;
  /** Data problems by code. */
  readonly problems: Readonly<Record<string, number>>;
  /** Why no summary can be built, as codes. */
  readonly refused?: readonly string[];
}

/** Lines of cells as a .csv file; cells with commas, quotes or line breaks are quoted. */
export function csv(lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((cells) => cells.map((cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replace(/"/g, '""')}"` : String(cell))).join(',')).join('\r\n') + '\r\n';
}

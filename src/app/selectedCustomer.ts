import type { CustomerMatch, Candidate } from '../core/analysis/portrait/findCustomer';
import type { Recognition } from '../core/records';
import type { ExcelPort } from '../excel/port';
import { PORTRAIT_KEY, PORTRAIT_PREFIX } from '../core/reports/portrait/portraitKey';
import { readSelection, type Selection } from '../excel/read/readSelection';
import { portraitWanted } from './portraitWanted';
import { findSources } from './readBook';
import { namesInRow, sourceNames } from './selectedNames';

export interface SelectedCustomerOptions {
  /** Finds what was written among the customers of the last analysis (`bookkeeper.findCustomers`); null where there is none. */
  readonly find: (written: readonly string[]) => readonly CustomerMatch[] | null | Promise<readonly CustomerMatch[] | null>;
  /** What the sheets were taken for when they were last read; left out, the workbook is looked at anew (a few requests). */
  readonly recognition?: Recognition | undefined;
  /** The `--map` document, for that look. */
  readonly mapping?: unknown;
}

/** Why no customer was found: the pane says it in words. */
export type NothingSelected =
  /** A chart or a shape is selected, or a sheet that holds nothing. */
  | 'noCells'
  /** The row is blank, or a header. */
  | 'blankRow'
  /** The row holds something, but nothing that is a customer's id or name. */
  | 'noCustomer'
  /** A source sheet whose row does name a customer, whom the analysis does not know: written after the last build, or left out of it. */
  | 'unknown'
  /** There is no analysis to ask; what the row writes is in `written`, and `buildPortrait` will find it. */
  | 'noAnalysis';

/** Whom the selected row names. */
export type SelectedCustomer =
  | { readonly found: 'one'; readonly customer: number; readonly written: string; readonly sheetName: string; readonly row: number }
  | { readonly found: 'several'; readonly candidates: readonly Candidate[]; readonly written: string; readonly sheetName: string; readonly row: number }
  | { readonly found: 'none'; readonly reason: NothingSelected; readonly near: readonly Candidate[]; readonly written: string | null };

/**
 * The customer of the row that is selected, on any sheet: by the id or name column of a source sheet, by the key column of
 * a list of ours, by whose portrait it is, and anywhere else by the cells of the row, from the selected one to the left
 * and then to the right. Compared as the analysis compares (T3, T6-T8). Of several selected rows the first counts.
 * @throws ClienteleError when Excel cannot be read
 */
export async function selectedCustomer(port: ExcelPort, options: SelectedCustomerOptions): Promise<SelectedCustomer> {
  const [first] = await customersOfSelection(port, options, 1);
  return first ?? { found: 'none', reason: 'noCells', near: [], written: null };
}

/**
 * The customers of all rows that are selected, each once, in the order of the rows; rows that name nobody are answered
 * only where no row names anybody. For "portraits of these".
 */
export async function selectedCustomers(port: ExcelPort, options: SelectedCustomerOptions): Promise<SelectedCustomer[]> {
  const all = await customersOfSelection(port, options, Infinity);
  const seen = new Set<string>();
  const named = all.filter((one) => {
    if (one.found === 'none') return false;
    const key = one.found === 'one' ? `#${one.customer}` : one.written;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return named.length > 0 ? named : all.slice(0, 1);
}

async function customersOfSelection(port: ExcelPort, options: SelectedCustomerOptions, most: number): Promise<SelectedCustomer[]> {
  const selection = await readSelection(port);
  if (!selection || selection.rows.length === 0) return [];
  const rows = selection.rows.slice(0, most === 1 ? 1 : undefined);
  const namesOf = await nameReader(port, selection, options);
  const named = rows.map((row) => ({ row: row.row, ...namesOf(row) }));
  const answers = await options.find(named.flatMap(({ names }) => names));
  if (answers === null) {
    return named.map(({ names }) => ({ found: 'none', reason: names.length > 0 ? 'noAnalysis' : 'blankRow', near: [], written: names[0] ?? null }));
  }
  let next = 0;
  return named.map(({ row, names, sure }) => {
    const matches = answers.slice(next, (next += names.length));
    return chosen({ sheetName: selection.sheetName, row }, names, matches, sure);
  });
}

type NameReader = (row: Selection['rows'][number]) => { readonly names: readonly string[]; readonly sure: boolean };

/** How the rows of this sheet name their customer; `sure` where a column says so, so that a stranger there is a customer not known. */
async function nameReader(port: ExcelPort, selection: Selection, { recognition, mapping }: SelectedCustomerOptions): Promise<NameReader> {
  const { marker, column, sheetName } = selection;
  if (marker?.key.startsWith(PORTRAIT_PREFIX)) {
    const id = marker.key.slice(PORTRAIT_PREFIX.length);
    return () => ({ names: [id], sure: true });
  }
  if (marker?.key === PORTRAIT_KEY) {
    const wanted = await portraitWanted(port);
    return () => ({ names: wanted ? [wanted.written] : [], sure: true });
  }
  if (marker) return (row) => ({ names: namesInRow(row, column, marker.keys), sure: false });
  const { sheets } = recognition ?? (await findSources(port, mapping)).recognition;
  const proposal = sheets.find((sheet) => sheet.sheetName === sheetName);
  return (row) => (proposal && sourceNames(row, proposal)) ?? { names: namesInRow(row, column, null), sure: false };
}

/** The first name that leads to one customer, else the first that several bear. */
function chosen(at: { readonly sheetName: string; readonly row: number }, names: readonly string[], matches: readonly CustomerMatch[], sure: boolean): SelectedCustomer {
  for (const [index, match] of matches.entries()) if (match.found === 'one') return { found: 'one', customer: match.customer, written: names[index]!, ...at };
  for (const [index, match] of matches.entries()) if (match.found === 'several') return { found: 'several', candidates: match.candidates, written: names[index]!, ...at };
  const near = sure ? (matches.find(({ found }) => found === 'none') as { readonly candidates: readonly Candidate[] } | undefined)?.candidates ?? [] : [];
  const reason = names.length === 0 ? 'blankRow' : sure ? 'unknown' : 'noCustomer';
  return { found: 'none', reason, near, written: sure ? (names[0] ?? null) : null };
}

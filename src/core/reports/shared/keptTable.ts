import { LANGUAGES } from '../../locales/language';
import { reportMessagesOf } from '../../locales/messages';
import type { ReportMessages } from '../../locales/reportMessages';
import { DATE_DAY_FIRST, DATE_EMPTY, DATE_MONTH_FIRST, DATE_PLAIN, DateCellReader } from '../../records/cells/dateCell';
import type { CellContent } from '../../sheets/sheetLayout';
import type { CivilDay } from '../../values/civilDay';

/** A table of ours as the last build left it and the user changed it: what a rebuild has to know before it writes over it. */
export interface KeptTable {
  /** Header row first. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Columns that the last build wrote; beyond are the user's own. */
  readonly ownColumns: number;
  /** The column that named the rows; -1 = none. */
  readonly keyColumn: number;
  /** The workbook counts its days from 1904; from 1900 where left out. */
  readonly date1904?: boolean;
}

/** The tables in which a user fills something in, and the logs that keep it; those that do not stand in the workbook are left out. */
export interface KeptLists {
  readonly today?: KeptTable;
  readonly followUps?: KeptTable;
  readonly coupons?: KeptTable;
  readonly couponLog?: KeptTable;
  /** The hidden sheet of the snapshots. */
  readonly snapshots?: KeptTable;
  /** The sheets of ours that stand in the workbook, a row each: key and present name. */
  readonly standing?: KeptTable;
}

/**
 * Where the columns of a kept table stand: by their header in any language, since both the language and the order may have changed;
 * a header that the user rewrote by the place it was written at.
 * @param places the place of each column in the last build, where it is known
 * @returns -1 for a column that is not there
 */
export function keptColumns<K extends string>(table: KeptTable, headersOf: (words: ReportMessages) => Readonly<Record<NoInfer<K>, string>>, places: Readonly<Record<K, number>>): Readonly<Record<K, number>> {
  const header = (table.rows[0] ?? []).map((cell) => String(cell ?? '').trim());
  const catalogues = LANGUAGES.map((language) => headersOf(reportMessagesOf(language)));
  const found = (Object.keys(places) as K[]).map((key): [K, number] => {
    const at = header.findIndex((text) => text !== '' && catalogues.some((words) => words[key] === text));
    return [key, at >= 0 ? at : places[key]];
  });
  return Object.fromEntries(found) as Record<K, number>;
}

/** The rows below the header that hold anything. */
export function keptRows({ rows }: KeptTable): readonly (readonly CellContent[])[] {
  return rows.slice(1).filter((row) => row.some((cell) => textOf(cell) !== ''));
}

/** The text of a cell without blanks at its ends; '' where there is none. */
export function textOf(cell: CellContent | undefined): string {
  return String(cell ?? '').trim();
}

/** A date that a user typed, or that we wrote; the text of a cell that holds no plain date, so that it can be given back. */
export function typedDay(cell: CellContent | undefined, { date1904 = false }: Pick<KeptTable, 'date1904'>): { readonly day: CivilDay | null; readonly text: string | null } {
  const reader = new DateCellReader(date1904);
  const state = reader.read(cell ?? null);
  if (state === DATE_PLAIN || state === DATE_MONTH_FIRST || state === DATE_DAY_FIRST) return { day: reader.day as CivilDay, text: null };
  const text = textOf(cell);
  return { day: null, text: state === DATE_EMPTY || text === '' ? null : text };
}

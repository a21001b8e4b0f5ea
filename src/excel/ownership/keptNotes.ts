import { KEPT_NOTES_WORDS } from '../../core/locales/keptNotesWords';
import { languageOf } from '../../core/locales/language';
import type { CellContent, SheetLayout } from '../../core/sheets/sheetLayout';
import { ClienteleError } from '../errors/clienteleError';
import { syncInTime } from '../errors/watchdog';
import type { KnownSheet } from './surveyOwned';

/** A note of the user beside a row that its list no longer has. */
export interface KeptNote {
  readonly list: string;
  readonly key: string;
  /** The user's heading of the column. */
  readonly column: string;
  readonly note: CellContent;
  /** Where it stood, e.g. `K12`. */
  readonly address: string;
}

export const KEPT_NOTES_KEY = 'keptNotes';
const COLUMNS = 5;

/**
 * The sheet that keeps such notes, with those it keeps already: nothing the user wrote is ever dropped (W18).
 * @returns null when there is nothing new to keep: the sheet then stays as it is
 */
export async function keptNotesLayout(
  context: Excel.RequestContext,
  notes: readonly KeptNote[],
  known: readonly KnownSheet[],
  languageTag: string | undefined,
): Promise<SheetLayout | null> {
  if (notes.length === 0) return null;
  const language = languageOf(languageTag);
  const words = KEPT_NOTES_WORDS[language];
  const before = await keptBefore(context, known);
  const rows: CellContent[][] = [...before, ...notes.map(({ list, key, column, note, address }) => [list, key, column, note, address])];
  const body = { row: 1, column: 0, rows: rows.length, columns: COLUMNS };
  const all = { ...body, row: 0, rows: rows.length + 1 };
  return {
    key: KEPT_NOTES_KEY,
    name: words.sheet,
    tab: 'data',
    kind: 'data',
    language,
    rowCount: all.rows,
    columnCount: COLUMNS,
    columnWidths: [20, 24, 16, 40, 10],
    rowHeights: [],
    values: [{ row: 0, column: 0, values: [words.header, ...rows] }],
    styles: [
      { area: { ...all, rows: 1 }, role: 'header' },
      { area: body, role: 'body', wrap: true, vertical: 'top' },
    ],
    merges: [],
    links: [],
    tables: [
      { name: 'Clientele_KeptNotes', area: all, filterButtons: true, banded: false, totalsRow: false, columnKeys: ['list', 'customer', 'column', 'note', 'place'], keyColumn: -1 },
    ],
    charts: [],
    highlights: [],
    freeze: { rows: 1, columns: 0 },
    gridlines: true,
    print: { orientation: 'portrait', titleRows: [0, 0], footerLeft: words.footer, footerRight: '&P / &N' },
    home: { row: 0, column: 0 },
  };
}

async function keptBefore(context: Excel.RequestContext, known: readonly KnownSheet[]): Promise<CellContent[][]> {
  const own = known.find((sheet) => sheet.marker?.key === KEPT_NOTES_KEY);
  if (!own?.marker || own.marker.rows < 2) return [];
  const range = context.workbook.worksheets.getItem(own.id).getRangeByIndexes(1, 0, own.marker.rows - 1, COLUMNS).load({ values: true });
  await syncInTime(context);
  const values: unknown = range.values;
  if (!Array.isArray(values)) throw new ClienteleError('E-READ-NULL', { sheet: own.name, address: 'A2' });
  return (values as CellContent[][]).filter((row) => row.some((cell) => cell !== ''));
}

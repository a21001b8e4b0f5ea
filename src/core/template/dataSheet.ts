import type { ColumnWords, TemplateKind, TemplateWords } from '../locales/templateWords';
import type { CellContent } from '../sheets/sheetLayout';
import { columnEntry, type Beside } from './columnEntry';
import { columnMarks } from './columnMarks';
import type { SampleRow } from './sampleRows';
import type { TemplateColumn } from './TemplateColumn';
import { TEMPLATE_COLUMNS } from './templateColumns';
import type { TemplateSheet } from './TemplateSheet';

/** Formats: dates as yyyy-mm-dd, money with two decimals, phone numbers and ids as text, so that no zero in front is lost. */
const FORMATS: Readonly<Record<TemplateColumn['type'], string | null>> = {
  text: null,
  date: 'yyyy-mm-dd',
  amount: '#,##0.00',
  quantity: '#,##0.##',
  whole: '0',
  phone: '@',
  email: '@',
  id: '@',
};

/** Numbers stand right, days and counts in the middle; texts left. */
const ALIGNED: Readonly<Partial<Record<TemplateColumn['type'], 'centre' | 'right'>>> = { date: 'centre', whole: 'centre', amount: 'right', quantity: 'right' };

/** Names of the native tables; a name that is taken leaves Excel's own. */
export const TABLE_NAMES: Readonly<Record<TemplateKind, string>> = {
  customers: 'CustomerInformation',
  sales: 'SalesLines',
  receivables: 'OpenItems',
  payments: 'PaymentsReceived',
  orders: 'OrderFulfilment',
  interactions: 'CustomerInteractions',
  survey: 'SatisfactionSurvey',
  stages: 'OpportunityStages',
  events: 'EventSignUps',
  expenses: 'SalesExpenses',
};

/** A sheet to fill in: a native table with one blank row, or with sample rows. */
export function dataSheet(words: TemplateWords, language: string, kind: TemplateKind, samples: readonly SampleRow[], beside: Beside): TemplateSheet {
  const columns: readonly TemplateColumn[] = TEMPLATE_COLUMNS[kind];
  const columnWords: Readonly<Partial<Record<string, ColumnWords>>> = words.columns[kind];
  const wordsOf = ({ field }: TemplateColumn): ColumnWords => {
    const found = columnWords[field];
    if (found === undefined) throw new Error(`No ${language} words for ${kind}.${field}`);
    return found;
  };
  const rowOf = (row: SampleRow): CellContent[] => columns.map(({ field }) => row[field] ?? null);
  return {
    name: words.sheetNames[kind],
    kind,
    fields: columns.map(({ field }) => field),
    rows: [columns.map((column) => wordsOf(column)[0]), ...(samples.length > 0 ? samples : [{}]).map(rowOf)],
    formats: columns.map(({ type }) => FORMATS[type]),
    widths: columns.map(({ width }) => width),
    asTable: TABLE_NAMES[kind],
    dress: {
      language,
      tab: 'data',
      styles: [],
      headers: columns.map(({ level, fill }, column) => ({ column, level, fill })),
      aligned: columns.flatMap(({ type }, column) => (ALIGNED[type] ? [{ column, to: ALIGNED[type] }] : [])),
      entries: columns.map((column, index) => columnEntry(words, kind, column, index, wordsOf(column), beside)),
      marks: columnMarks(columns, words.samples.idPrefix),
      frozenColumns: kind === 'customers' ? 3 : 0,
      gridlines: true,
      landscape: true,
      pagesWide: kind === 'customers' ? 4 : 1,
      pagesTall: null,
      merges: [],
      rowHeights: [{ row: 0, points: 24 }],
    },
  };
}

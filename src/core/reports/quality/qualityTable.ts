import type { FieldQuality } from '../../analysis/quality';
import type { QualityWords } from '../../locales/dataQualityWords';
import type { TableBlock, TableColumn } from '../../sheets/model';
import type { ReportContext } from '../shared/reportContext';

/** The score of every column read: filled, valid, unique, and what is behind it in numbers. */
export function qualityTable({ book, words }: ReportContext, quality: readonly FieldQuality[]): TableBlock {
  const own = words.dataQuality.quality;
  const column = (key: keyof typeof own.columns, kind: TableColumn['kind'], values: (of: FieldQuality) => string | number | null): TableColumn => ({
    key,
    header: own.columns[key],
    kind,
    values: quality.map(values),
  });
  return {
    type: 'table',
    key: 'quality',
    rowCount: quality.length,
    total: null,
    native: null,
    columns: [
      column('sheet', 'text', ({ sheet }) => book.intake[sheet]?.sheetName ?? null),
      column('field', 'text', ({ header }) => header),
      column('filled', 'ratio', ({ filled, rows }) => share(filled, rows)),
      column('valid', 'ratio', ({ filled, unusable }) => share(filled - unusable, filled)),
      column('unique', 'ratio', ({ distinct, filled, unusable }) => (distinct === null ? null : share(distinct, filled - unusable))),
      { ...column('remark', 'text', (of) => remarkOf(of, own, words.common.semicolon)), roles: quality.map((of) => (isGood(of) ? 'muted' : null)) },
    ],
  };
}

/** Whether no cell of the column is blank, unusable or repeated. */
export function isGood(of: FieldQuality): boolean {
  return of.rows === of.filled && of.unusable === 0 && repeatedOf(of) === 0;
}

function repeatedOf({ distinct, filled, unusable }: FieldQuality): number {
  return distinct === null ? 0 : filled - unusable - distinct;
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** What is behind the shares, in numbers. */
export function remarkOf(of: FieldQuality, words: QualityWords, semicolon: string): string {
  if (isGood(of)) return words.good;
  const blank = of.rows - of.filled;
  const repeated = repeatedOf(of);
  return [
    blank > 0 ? words.blank(blank) : '',
    of.unusable > 0 ? words.unusable(of.unusable, of.exact) : '',
    repeated > 0 ? words.repeated(repeated) : '',
  ].filter(Boolean).join(semicolon);
}

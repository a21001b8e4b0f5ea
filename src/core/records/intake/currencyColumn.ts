import { currencyOfFormat } from '../cells/currencyFormat';
import type { ColumnProposal, SheetProposal } from '../recognition/recognition';
import type { SheetSample } from '../recognition/sheetSample';
import type { SourceKind } from '../sourceKinds';

/** Kinds whose money is added up. */
const ADDED: ReadonlySet<SourceKind> = new Set(['sales', 'receivables', 'payments']);
/** Sheets up to this long tell the currency of every row; longer ones only where the head of the column shows any. */
const SHORT_SHEET = 5000;

/** The column whose cells or number formats tell the currency of a row; null where a column of currencies does, or no money is added. */
export function currencyColumn({ kind, columns }: SheetProposal): ColumnProposal | null {
  if (!ADDED.has(kind) || columns.some((c) => c.field === 'currency')) return null;
  const named = (field: string) => columns.find((c) => c.field === field);
  return named('amount') ?? named('residual') ?? named('unitPrice') ?? null;
}

/**
 * The sheet column whose number formats are to be read with its values, since they may be all that tells dollars from
 * yuan (M10). Formats weigh as much as amounts, so a long sheet is asked for them only where its head shows a currency.
 */
export function currencyFormatColumn(proposal: SheetProposal, sample: SheetSample): number | null {
  const column = currencyColumn(proposal)?.column ?? null;
  if (column === null || proposal.lastDataRow - proposal.firstDataRow < SHORT_SHEET) return column;
  const shown = sample.numberFormats?.some((row) => currencyOfFormat(row[column - sample.firstColumn] ?? '') !== null);
  return shown ? column : null;
}

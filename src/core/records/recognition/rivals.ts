import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import { headerText, plainOf } from './headerText';
import { fieldMatches } from './headerIndex';
import { listCells } from './listCells';
import { productMatches, type ProductMatches } from './productMatches';
import { DECISIVE_FIELDS, isTaxed } from './proposalNotes';
import type { ColumnProposal, OtherColumn, SheetProposal } from './recognition';
import type { SheetSample } from './sheetSample';

/** A column not taken that answers to the field of one that was. */
export type Rival = Pick<OtherColumn, 'column' | 'header'>;

/** Fields of which another column under another known name is as good a guess. */
const ASKED_BY_NAME: ReadonlySet<string> = new Set(['amount']);
/** Columns that agree in so many of the cells looked at are the same thing twice: nothing to ask. */
const SAME_SHARE = 1;

/**
 * Columns of a list that evidence does not tell apart from the ones taken: under the same header (S3), amounts with and
 * without tax (M11), a second column that is by its whole header an amount, or one that is quantity x unit price where the
 * amount taken is not, whatever its header. Columns whose cells are all the same are
 * no rivals, nor are those of a field that a person chose.
 */
export function rivalsOf(proposal: SheetProposal, sample: SheetSample): { readonly chosen: ColumnProposal; readonly rivals: readonly Rival[] }[] {
  return proposal.columns.flatMap((chosen) => {
    if (chosen.reason === 'mapping' || !DECISIVE_FIELDS.has(chosen.field)) return [];
    const isOpen = chosen.field === 'amount' && !isMostly(productMatches(sample, proposal, chosen.column));
    const rivals = (proposal.otherColumns ?? []).filter(
      (other) => ((other.reason === 'taken' && isRival(proposal, chosen, other)) || (isOpen && isMostly(productMatches(sample, proposal, other.column)))) && !isSame(listCells(sample, proposal, chosen.column), listCells(sample, proposal, other.column)),
    );
    return rivals.length > 0 ? [{ chosen, rivals: rivals.map(({ column, header }) => ({ column, header })) }] : [];
  });
}

/** So many lines, and so much of them, must be quantity x unit price for a column to be asked about for that alone. */
const LEAST_LINES = 2;
const MOST_OF_THEM = 0.9;

function isMostly({ lines, equal }: ProductMatches): boolean {
  return lines >= LEAST_LINES && equal >= lines * MOST_OF_THEM;
}

function isRival({ kind }: SheetProposal, chosen: ColumnProposal, other: OtherColumn): boolean {
  if (unnumbered(other.header) === unnumbered(chosen.header)) return true;
  if (!ASKED_BY_NAME.has(chosen.field) || other.field !== chosen.field) return false;
  const isWhole = fieldMatches(kind, headerText(other.header)).some((match) => match.field === chosen.field && match.reason === 'exact');
  return isWhole || isTaxed(other.header);
}

function unnumbered(header: string): string {
  return plainOf(header.replace(/ \(\d+\)$/, ''));
}

function isSame(one: readonly (CellInput | undefined)[], other: readonly (CellInput | undefined)[]): boolean {
  const pairs = one.map((cell, i) => [cell, other[i]] as const).filter(([a, b]) => !isBlank(a) || !isBlank(b));
  // A blank column is no choice either.
  if (other.every((cell) => isBlank(cell))) return true;
  return pairs.filter(([a, b]) => a === b).length >= pairs.length * SAME_SHARE;
}

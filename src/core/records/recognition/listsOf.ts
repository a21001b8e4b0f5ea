import { findHeaderRow } from './headerRow';
import { judge } from './judge';
import type { SheetProposal } from './recognition';
import { extent, regionRows, sideBySide, stacked, type Region } from './regions';
import type { SheetSample } from './sheetSample';
import type { Wish } from './wish';

/** Rows at the foot of a list that fill some of its columns only: its total, and a line for the average or the like. */
const TOTAL_ROWS = 2;

/** The lists that a range holds, each with its own header; the range itself where it holds one (S5). */
export function listsOf(sample: SheetSample, whole: Region, wish: Wish): Region[] {
  const blocks = sideBySide(sample, whole);
  const columns = blocks.length > 1 ? apart(sample, whole, blocks, wish) : [whole];
  return columns.flatMap((block) => {
    const rows = regionRows(sample, block);
    const best = findHeaderRow(rows, block.columnCount);
    return best ? stacked(sample, block, best.at) : [block];
  });
}

/**
 * Blocks between blank columns are one list when their rows go together and no block repeats a field of another; else
 * they are lists of their own, as far as more than one of them is usable or their rows part.
 */
function apart(sample: SheetSample, whole: Region, blocks: readonly Region[], wish: Wish): Region[] {
  const proposals = blocks.map((block) => judge(sample, block, wish).proposal);
  const usable = blocks.filter((_, i) => proposals[i] !== null);
  const [only] = usable;
  if (!only) return [whole];
  const place = listRows(sample, only);
  const others = blocks.filter((block) => block !== only && extent(sample, block).last - extent(sample, block).first > 0);
  const together = others.every((block) => {
    const { first, last } = listRows(sample, block);
    return Math.abs(first - place.first) <= 1 && Math.abs(last - place.last) <= TOTAL_ROWS;
  });
  if (usable.length > 1) return together && !repeatsFields(proposals) && judge(sample, whole, wish).proposal !== null ? [whole] : [...blocks];
  return together ? [whole] : [only, ...others];
}

/** From the header of a block (title lines above belong to none) to its last filled row. */
function listRows(sample: SheetSample, block: Region): { readonly first: number; readonly last: number } {
  const { first, last } = extent(sample, block);
  return { first: findHeaderRow(regionRows(sample, block), block.columnCount)?.at ?? first, last };
}

function repeatsFields(proposals: readonly (SheetProposal | null)[]): boolean {
  const fields = proposals.flatMap((p) => p?.columns.map((c) => c.field) ?? []);
  return new Set(fields).size < fields.length;
}

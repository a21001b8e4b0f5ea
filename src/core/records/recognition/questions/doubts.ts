import { FIELDS, type FieldType } from '../../sourceKinds';
import type { ColumnProposal, Recognition, SheetProposal } from '../recognition';
import { listCells } from '../listCells';
import { sampleOfList, type SheetSample } from '../sheetSample';
import { OrderCount } from './orderCount';
import { isOpen, type ReadingCount } from './readingCount';
import { SignCount } from './signCount';

export type DoubtAbout = 'dateOrder' | 'decimalSign';

/** A column whose texts read two ways as far as its head was seen; the rest of its cells may decide. */
export interface Doubt {
  readonly about: DoubtAbout;
  readonly proposal: SheetProposal;
  readonly column: ColumnProposal;
  /** 1-based sheet rows that were not looked at yet; none where `nextRow` is beyond `lastRow`. */
  readonly nextRow: number;
  readonly lastRow: number;
  readonly count: ReadingCount;
}

/**
 * Columns that the sample leaves in doubt: no cell decides, neither in the column nor in the sheet's other columns of
 * the kind. Feed `count` with the rest of each column, then ask what {@link stillOpen} leaves.
 */
export function doubtsOf(samples: readonly SheetSample[], { sheets }: Recognition): Doubt[] {
  return sheets.flatMap((proposal) => {
    const sample = sampleOfList(samples, proposal);
    if (!sample) return [];
    return [...openOf('dateOrder', proposal, sample), ...openOf('decimalSign', proposal, sample)];
  });
}

/** The doubts that no cell has decided: one column that decides settles its sheet's others. */
export function stillOpen(doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter((doubt) => doubts.every((other) => other.about !== doubt.about || other.proposal !== doubt.proposal || isOpen(other.count)));
}

function openOf(about: DoubtAbout, proposal: SheetProposal, sample: SheetSample): Doubt[] {
  if (proposal.reading?.[about] !== undefined) return [];
  const types = FIELDS[proposal.kind] as Readonly<Record<string, FieldType>>;
  const columns = proposal.columns.filter(({ field }) => (about === 'dateOrder' ? types[field] === 'date' : isNumber(types[field])));
  const counts = columns.map((column): Doubt => {
    const count = about === 'dateOrder' ? new OrderCount(proposal.date1904) : new SignCount(column.shift);
    const cells = listCells(sample, proposal, column.column);
    count.add(cells);
    return { about, proposal, column, count, nextRow: proposal.firstDataRow + cells.length, lastRow: proposal.lastDataRow };
  });
  const isDecided = counts.some(({ count }) => Object.values(count.only).some((cells) => cells > 0));
  return isDecided ? [] : counts.filter(({ count }) => count.either > 0);
}

function isNumber(type: FieldType | undefined): boolean {
  return type === 'money' || type === 'quantity' || type === 'ratio';
}

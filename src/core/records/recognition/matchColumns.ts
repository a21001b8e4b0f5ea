import { FIELDS, type FieldType, type SourceKind } from '../sourceKinds';
import { agreement, type ColumnEvidence } from './columnEvidence';
import { fieldMatches } from './headerIndex';
import type { HeaderText } from './headerText';
import { FOUND_SCORE } from './kindNeeds';

/** A field found in a column. */
export interface MatchedColumn {
  readonly field: string;
  /** Position among the headers. */
  readonly at: number;
  readonly score: number;
  readonly reason: 'mapping' | 'exact' | 'part' | 'content';
  /** Position of the column that holds the rest of the text (last name). */
  readonly then?: number;
}

const NOTHING_PINNED: ReadonlyMap<string, number> = new Map();

/**
 * Gives each field of a kind its best column and each column at most one field: the surest pair first.
 * @param evidence what the columns' cells look like; null while only headers are compared
 * @param pinned fields whose column a person chose; the rest is matched among the other columns
 */
export function matchColumns(kind: SourceKind, headers: readonly HeaderText[], evidence: readonly ColumnEvidence[] | null, pinned: ReadonlyMap<string, number> = NOTHING_PINNED): MatchedColumn[] {
  const types = FIELDS[kind] as Readonly<Record<string, FieldType>>;
  const pairs: MatchedColumn[] = [];
  headers.forEach((header, at) => {
    const matches = fieldMatches(kind, header);
    const strongest = Math.max(0, ...matches.map((m) => m.score));
    for (const { field, score, reason } of matches) {
      const cells = evidence?.[at];
      const final = cells ? score * agreement(field, types[field]!, cells) : score;
      // The cells decided where they made a lesser name of the header win.
      const decided = cells !== undefined && score < strongest && matches.some((m) => m.score > score && m.score * agreement(m.field, types[m.field]!, cells) < final);
      if (final >= FOUND_SCORE) pairs.push({ field, at, score: final, reason: decided ? 'content' : reason });
    }
  });
  pairs.sort((a, b) => b.score - a.score || a.at - b.at);
  const own = [...pinned].filter(([field]) => Object.hasOwn(types, field));
  const fields = new Set(own.map(([field]) => field));
  const columns = new Set(own.map(([, at]) => at));
  const chosen: MatchedColumn[] = own.map(([field, at]) => ({ field, at, score: 1, reason: 'mapping' }));
  for (const pair of pairs) {
    if (fields.has(pair.field) || columns.has(pair.at)) continue;
    fields.add(pair.field);
    columns.add(pair.at);
    chosen.push(pair);
  }
  return chosen.sort((a, b) => a.at - b.at);
}

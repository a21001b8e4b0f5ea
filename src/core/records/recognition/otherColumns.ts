import { FIELDS, type FieldType, type SourceKind } from '../sourceKinds';
import { agreement, type ColumnEvidence } from './columnEvidence';
import type { HeaderRow } from './headerRow';
import { fieldMatches } from './headerIndex';
import { FOUND_SCORE } from './kindNeeds';
import type { ColumnProposal, OtherColumn } from './recognition';

/** The columns of a list that no field took, and why: nothing is left aside without a word. Blank columns are not listed. */
export function otherColumns(kind: SourceKind, header: HeaderRow, columns: readonly ColumnProposal[], firstColumn: number, evidence: readonly ColumnEvidence[]): OtherColumn[] {
  const taken = new Set(columns.flatMap((c) => [c.column, ...(c.continued ? [c.continued.column] : [])]));
  const types = FIELDS[kind] as Readonly<Record<string, FieldType>>;
  return header.headers.flatMap((text, at): OtherColumn[] => {
    const column = firstColumn + at;
    const cells = evidence[at];
    if (taken.has(column)) return [];
    if (text.written === '') return (cells?.filled ?? 0) > 0 ? [{ column, header: '', reason: 'noHeader', field: null }] : [];
    const [best] = fieldMatches(kind, text).sort((a, b) => b.score - a.score);
    if (!best) return [{ column, header: text.written, reason: 'unknown', field: null }];
    const isRefused = cells !== undefined && best.score * agreement(best.field, types[best.field]!, cells) < FOUND_SCORE;
    return [{ column, header: text.written, reason: isRefused ? 'disagrees' : 'taken', field: best.field }];
  });
}

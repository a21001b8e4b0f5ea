import type { NoteBlock } from '../../sheets/model';
import { isoOf } from '../../values/civilDay';
import type { ReportContext } from './reportContext';

/** D1: beyond so many days since the as-of date the figures may be out of date. */
const FRESH_DAYS = 7;

/** Says so when the as-of date lies well before today. */
export function staleWarning(context: ReportContext): NoteBlock[] {
  const { asOf, today } = context.analysis;
  if (today - asOf <= FRESH_DAYS) return [];
  return [{ type: 'note', text: context.words.basis.stale(isoOf(asOf), today - asOf), tone: 'warning' }];
}

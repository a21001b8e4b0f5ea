import type { NoteBlock } from '../../sheets/model';
import { isoOf } from '../../values/civilDay';
import type { ReportContext } from '../shared/reportContext';

/** The line of the summary that says how fresh it is. `src/app/markOutputs.ts` writes over it when the sources have changed. */
export function statusLine({ words, analysis }: ReportContext): NoteBlock {
  return { type: 'note', text: words.routine.status.fresh(isoOf(analysis.today)), tone: 'muted' };
}

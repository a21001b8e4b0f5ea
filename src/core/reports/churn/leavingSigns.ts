import type { SignFrequency } from '../../analysis/churnReasons/leavingSigns';
import type { Block } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

/** A sign this much more frequent in those who left is a pattern, if enough of them show it. */
const TELLING = 1.5;
const LEAST_CUSTOMERS = 3;

/** Row 17: what the histories of those who left show, beside those who stayed; the telling signs first by how much more often they show. */
export function leavingSigns({ analysis, words }: ReportContext): Block[] {
  const say = words.pack.churn.signs;
  const { left, stayed, signs, leftWithout } = analysis.pack.leaving;
  if (left === 0) return [];
  const share = (count: number, of: number): number | null => (of === 0 ? null : count / of);
  const times = (sign: SignFrequency): number | null => (sign.stayed === 0 || stayed === 0 ? null : sign.left / left / (sign.stayed / stayed));
  const tells = (sign: SignFrequency): boolean => sign.left >= LEAST_CUSTOMERS && (times(sign) ?? Infinity) >= TELLING;
  const rows = [...signs].sort((a, b) => Number(tells(b)) - Number(tells(a)) || b.left - a.left);
  const column = columnsOver(rows);
  return [
    section(say.heading, say.aside(left, stayed)),
    plainTable('leavingSigns', [
      column('sign', say.columns.sign, 'text', ({ sign }) => say.names[sign]),
      column('left', say.columns.left, 'sparse', (one) => one.left),
      column('leftShare', say.columns.leftShare, 'ratio', (one) => share(one.left, left)),
      column('stayedShare', say.columns.stayedShare, 'ratio', (one) => share(one.stayed, stayed)),
      column('times', say.columns.times, 'decimal', times, { roles: rows.map((sign) => (tells(sign) ? 'bad' : null)) }),
      column('step', say.columns.step, 'text', (sign) => (tells(sign) ? say.steps[sign.sign] : null), { wide: true }),
    ]),
    muted(say.note(leftWithout, left)),
  ];
}

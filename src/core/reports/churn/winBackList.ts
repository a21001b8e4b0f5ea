import { churnReason } from '../../analysis/churnReasons/churnReview';
import type { Block } from '../../sheets/model';
import { compareMinor } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { dayCell, moneyCell } from '../shared/cells';
import { GRADE_ROLES } from '../shared/gradeRole';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const LIST_ROWS = 15;

/** Those who left in the last 12 months and have not come back, most money first. */
export function winBackList(context: ReportContext): Block[] {
  const { analysis, book } = context;
  const say = context.words.pack.churn;
  const { weight, ids } = analysis.customers;
  const gone = analysis.pack.churn.events
    .filter(({ cameBack }) => !cameBack)
    .sort((a, b) => compareMinor(b.lost, a.lost) || (ids[a.customer]! < ids[b.customer]! ? -1 : 1));
  if (gone.length === 0) return [];
  const shown = gone.slice(0, LIST_ROWS);
  const column = columnsOver(shown);
  const reasons = column('reason', say.columns.reason, 'text', ({ customer }) => churnReason(book, customer));
  return [
    section(say.listHeading, say.listAside(shown.length, gone.length)),
    plainTable('winBack', [
      ...whoColumns(context, Int32Array.from(shown, ({ customer }) => customer), say.columns),
      column('grade', say.columns.grade, 'grade', ({ customer }) => weight[customer] ?? null, { roles: shown.map(({ customer }) => GRADE_ROLES[weight[customer] ?? 'D']) }),
      column('last', say.columns.last, 'date', ({ last }) => dayCell(last)),
      column('lost', say.columns.lost, 'bar', ({ lost }) => moneyCell(lost, analysis.scale)),
      ...(reasons.values.some((reason) => reason !== null) ? [reasons] : []),
    ]),
    muted(say.listNote),
  ];
}

import type { RatedAnswer, Satisfaction } from '../../analysis/satisfaction/satisfaction';
import type { Block, TableColumn } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import { dayCell } from '../shared/cells';
import { customerLink } from '../shared/customerLink';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const FEEDBACK_ROWS = 12;
const IMPROVEMENT_ROWS = 18;

/** What unhappy customers wrote. */
export function feedbackList(context: ReportContext, { answers }: Satisfaction): Block[] {
  const say = context.words.pack.satisfaction;
  const said = answers.filter(({ feedback }) => feedback !== null);
  if (said.length === 0) return [];
  const shown = said.slice(0, FEEDBACK_ROWS);
  const column = columnsOver(shown);
  return [
    section(say.feedbackHeading, say.feedbackAside(shown.length, said.length)),
    plainTable('feedback', [
      customerColumn(context, shown),
      column('date', say.columns.date, 'date', ({ day }) => dayCell(day)),
      column('score', say.columns.score, 'quantity', ({ score }) => score),
      column('feedback', say.columns.feedback, 'text', ({ feedback }) => feedback, { wide: true }),
      column('owner', say.columns.owner, 'text', ({ owner }) => owner),
    ]),
  ];
}

/** Suggestions with their solution and who sees to them (row 180): those without a solution first, then the lowest scores. */
export function improvementList(context: ReportContext, { answers }: Satisfaction): Block[] {
  const say = context.words.pack.satisfaction;
  const suggested = answers.filter(({ suggestion }) => suggestion !== null);
  if (suggested.length === 0) return [section(say.improvementHeading), muted(say.improvementMissing)];
  const ordered = [...suggested].sort((a, b) => Number(a.solution !== null) - Number(b.solution !== null) || a.score - b.score || b.day - a.day);
  const shown = ordered.slice(0, IMPROVEMENT_ROWS);
  const column = columnsOver(shown);
  const isDone = ({ solution }: RatedAnswer): boolean => solution !== null;
  return [
    section(say.improvementHeading, say.improvementAside(shown.length, suggested.length)),
    plainTable('improvements', [
      customerColumn(context, shown),
      column('date', say.columns.date, 'date', ({ day }) => dayCell(day)),
      column('score', say.columns.score, 'quantity', ({ score }) => score),
      column('suggestion', say.columns.suggestion, 'text', ({ suggestion }) => suggestion, { wide: true }),
      column('solution', say.columns.solution, 'text', ({ solution }) => solution, { wide: true }),
      column('owner', say.columns.owner, 'text', ({ owner }) => owner),
      column('state', say.columns.state, 'text', (one) => (isDone(one) ? say.done : say.open), { roles: shown.map((one) => (isDone(one) ? 'good' : 'bad')) }),
    ]),
  ];
}

function customerColumn(context: ReportContext, rows: readonly RatedAnswer[]): TableColumn {
  const { columns } = context.words.pack.satisfaction;
  const known = ({ customer }: RatedAnswer): boolean => customer >= 0;
  return {
    key: 'customer',
    header: columns.customer,
    kind: 'text',
    values: rows.map((row) => (known(row) ? (context.analysis.customers.names[row.customer] ?? '') : null)),
    links: rows.map((row) => (known(row) && context.analysis.customers.inScope[row.customer] === 1 ? customerLink(context, row.customer) : null)),
  };
}

import { ratioText } from '../../sheets/figureText';
import type { Block, TableColumn } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';

/** The steps with how many reach them, go on, stand there and were lost there. */
export function funnelTable({ analysis, words }: ReportContext): Block[] {
  const say = words.funnel;
  const { funnel } = analysis;
  const heading = { type: 'heading', level: 'section', text: say.heading } as const;
  if (!funnel) return [heading, muted(say.missing)];
  const { steps } = funnel;
  const first = steps[0]?.reached ?? 0;
  const narrow = steps.findIndex(({ stage }) => stage === funnel.bottleneck);
  const columns: TableColumn[] = [
    { key: 'stage', header: say.columns.stage, kind: 'text', values: steps.map(({ stage }) => say.stages[stage]) },
    { key: 'reached', header: say.columns.reached, kind: 'integer', values: steps.map(({ reached }) => reached) },
    { key: 'ofFirst', header: say.columns.ofFirst, kind: 'ratio', values: steps.map(({ reached }) => (first === 0 ? null : reached / first)) },
    {
      key: 'conversion',
      header: say.columns.conversion,
      kind: 'ratio',
      values: steps.map(({ conversion }) => conversion),
      roles: steps.map((_, i) => (i === narrow ? 'bad' : null)),
    },
    { key: 'here', header: say.columns.here, kind: 'sparse', values: steps.map(({ here }) => here) },
    { key: 'lost', header: say.columns.lost, kind: 'sparse', values: steps.map(({ lost }) => lost) },
    { key: 'lostShare', header: say.columns.lostShare, kind: 'ratio', values: steps.map(({ lostShare }) => lostShare) },
  ];
  return [
    heading,
    { type: 'table', key: 'funnel', columns, rowCount: steps.length, total: null, native: null },
    muted([say.note, funnel.unknownRows > 0 ? say.unknown(funnel.unknownRows) : ''].filter(Boolean).join(' ')),
  ];
}

/** Where fewest go on to the next step, in a sentence; nothing without a funnel. */
export function bottleneckNote({ analysis, words }: ReportContext): Block[] {
  const say = words.funnel;
  const steps = analysis.funnel?.steps ?? [];
  const at = steps.findIndex(({ stage }) => stage === analysis.funnel?.bottleneck);
  const [worst, next] = [steps[at], steps[at + 1]];
  if (!worst || !next || worst.conversion === null) return [];
  return [{ type: 'note', text: say.bottleneck(say.stages[worst.stage], say.stages[next.stage], ratioText(worst.conversion)), tone: 'plain' }];
}

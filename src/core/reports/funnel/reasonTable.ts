import type { Block } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';

const SHOWN = 8;

/** Why customers were lost before they bought, most frequent first; nothing without a funnel. */
export function reasonTable({ analysis, words }: ReportContext): Block[] {
  const say = words.funnel;
  const { funnel } = analysis;
  if (!funnel) return [];
  const heading = { type: 'heading', level: 'section', text: say.reasonHeading } as const;
  if (funnel.reasons.length === 0) return [heading, muted(say.noReasons)];
  const rows = funnel.reasons.slice(0, SHOWN);
  return [
    heading,
    {
      type: 'table',
      key: 'reasons',
      columns: [
        { key: 'reason', header: say.reason, kind: 'text', values: rows.map(({ reason }) => reason) },
        { key: 'customers', header: say.customers, kind: 'integer', values: rows.map(({ customers }) => customers) },
        { key: 'share', header: say.share, kind: 'ratio', values: rows.map(({ customers }) => customers / funnel.lost) },
      ],
      rowCount: rows.length,
      total: null,
      native: null,
    },
  ];
}

import { integerText, moneyText } from '../../sheets/figureText';
import type { Block } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';

const SCORES = [5, 4, 3, 2, 1] as const;

/** From which values to which each score was given. */
export function cutTable({ analysis, words }: ReportContext): Block[] {
  const say = words.rfm;
  const cuts = SCORES.map((score) => analysis.rfm.cuts[score - 1]!); // five of them
  const money = (amount: Parameters<typeof moneyText>[0]) => moneyText(amount, analysis.scale);
  return [
    { type: 'heading', level: 'section', text: say.cutHeading },
    {
      type: 'table',
      key: 'cuts',
      columns: [
        { key: 'score', header: say.score, kind: 'id', values: SCORES.map(String) },
        { key: 'r', header: say.recency, kind: 'text', values: cuts.map(({ r }) => r && say.days(integerText(r[0]), integerText(r[1]))) },
        { key: 'f', header: say.frequency, kind: 'text', values: cuts.map(({ f }) => f && say.range(integerText(f[0]), integerText(f[1]))) },
        { key: 'm', header: say.money, kind: 'text', values: cuts.map(({ m }) => m && say.range(money(m[0]), money(m[1]))) },
      ],
      rowCount: SCORES.length,
      total: null,
      native: null,
    },
    muted(say.cutNote),
  ];
}

import { ratioText } from '../../sheets/figureText';
import type { Block, Pair } from '../../sheets/model';
import type { ReportContext } from '../shared/reportContext';

/** Opening + new + returning - churned = closing, with the check printed beside the result (D8). */
export function lifecycleBridge(context: ReportContext): Block[] {
  const { lifecycle, settings } = context.analysis;
  const customers = context.order.length;
  const words = context.words.bridge;
  const ratio = (value: number | null, say: (text: string) => string) => (value === null ? '' : say(ratioText(value)));
  const sum = lifecycle.opening + lifecycle.new + lifecycle.returning - lifecycle.churned;
  const balanced = lifecycle.identityHolds && sum === lifecycle.closing;
  const repurchase = lifecycle.repurchase === null ? null : ratioText(lifecycle.repurchase);
  return [
    { type: 'heading', level: 'section', text: words.heading, ...(settings.churnMode === 'fixed' ? { aside: words.aside(settings.churnDays) } : {}) },
    {
      type: 'pairs',
      pairs: [
        line(words.opening, lifecycle.opening, '', 'strong'),
        line(words.new, lifecycle.new, ratio(lifecycle.newRatio, words.newRatio), 'good'),
        line(words.returning, lifecycle.returning, ratio(lifecycle.winBackRatio, (text) => words.winBack(text, lifecycle.lostStock)), 'good'),
        line(words.churned, lifecycle.churned, ratio(lifecycle.churnRatio, words.churnRatio), 'bad'),
        {
          ...line(words.closing, lifecycle.closing, balanced ? words.balanced : words.unbalanced(Math.abs(lifecycle.closing - sum)), 'strong'),
          remarkTone: balanced ? 'good' : 'bad',
          total: true,
        },
        line(words.bought, lifecycle.bought, words.retained(lifecycle.retained, repurchase), 'plain'),
        line(words.never, lifecycle.never, customers > 0 ? words.neverShare(ratioText(lifecycle.never / customers)) : '', 'plain'),
      ],
    },
  ];
}

function line(label: string, value: number, remark: string, valueTone: Pair['valueTone']): Pair {
  return { label, value, kind: 'integer', remark, valueTone, remarkTone: 'muted', total: false };
}

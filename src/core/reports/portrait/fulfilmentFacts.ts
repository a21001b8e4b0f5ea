import type { Block, Pair } from '../../sheets/model';
import { minorToNumber } from '../../values/minor';
import { muted, section, type PortraitContext } from './portraitContext';

/** D14: ordered, shipped, open, how complete and how punctual; a sentence where the workbook does not say. */
export function fulfilmentFacts({ words, portrait, report }: PortraitContext): Block[] {
  const { fulfilment } = portrait;
  const { facts, heading, none, missing } = words.fulfilment;
  if (!fulfilment) return [section(heading), muted(report.book.orders ? none : missing)];
  const pair = (label: string, value: Pair['value'], kind: Pair['kind'], remark = '', caution = false): Pair => ({
    label,
    value,
    kind,
    remark,
    valueTone: caution ? 'caution' : 'plain',
    remarkTone: 'muted',
    total: false,
  });
  const quantity = (amount: typeof fulfilment.open): number => minorToNumber(amount, fulfilment.scale);
  const { fillRate, onTime, leadTime, overShipped, openLines, lateLines } = fulfilment;
  return [
    section(heading),
    {
      type: 'pairs',
      pairs: [
        pair(facts.ordered, quantity(fulfilment.ordered), 'quantity', words.fulfilment.lines(fulfilment.lines)),
        pair(facts.shipped, quantity(fulfilment.shipped), 'quantity', overShipped > 0 ? words.fulfilment.overShipped(overShipped) : ''),
        pair(facts.open, quantity(fulfilment.open), 'sparse', openLines > 0 ? words.fulfilment.openLines(openLines, lateLines) : '', lateLines > 0),
        ...(fillRate === null ? [] : [pair(facts.fillRate, fillRate, 'ratio')]),
        ...(onTime === null ? [] : [pair(facts.onTime, onTime, 'ratio', words.fulfilment.promised)]),
        ...(leadTime === null ? [] : [pair(facts.leadTime, Math.round(leadTime), 'days', words.fulfilment.days)]),
      ],
    },
  ];
}

import type { Block } from '../../sheets/model';
import { minorToNumber } from '../../values/minor';
import { muted, section, type PortraitContext } from './portraitContext';
import { factPair } from './factPair';

/** D14: ordered, shipped, open, how complete and how punctual; a sentence where the workbook does not say. */
export function fulfilmentFacts({ words, portrait, report }: PortraitContext): Block[] {
  const { fulfilment } = portrait;
  const { facts, heading, none, missing } = words.fulfilment;
  if (!fulfilment) return [section(heading), muted(report.book.orders ? none : missing)];
  const quantity = (amount: typeof fulfilment.open): number => minorToNumber(amount, fulfilment.scale);
  const { fillRate, onTime, leadTime, overShipped, openLines, lateLines } = fulfilment;
  return [
    section(heading),
    {
      type: 'pairs',
      pairs: [
        factPair(facts.ordered, quantity(fulfilment.ordered), 'quantity', words.fulfilment.lines(fulfilment.lines)),
        factPair(facts.shipped, quantity(fulfilment.shipped), 'quantity', overShipped > 0 ? words.fulfilment.overShipped(overShipped) : ''),
        factPair(facts.open, quantity(fulfilment.open), 'sparse', openLines > 0 ? words.fulfilment.openLines(openLines, lateLines) : '', lateLines > 0),
        ...(fillRate === null ? [] : [factPair(facts.fillRate, fillRate, 'ratio')]),
        ...(onTime === null ? [] : [factPair(facts.onTime, onTime, 'ratio', words.fulfilment.promised)]),
        ...(leadTime === null ? [] : [factPair(facts.leadTime, Math.round(leadTime), 'days', words.fulfilment.days)]),
      ],
    },
  ];
}

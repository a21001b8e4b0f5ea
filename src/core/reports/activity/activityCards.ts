import type { ActivityState } from '../../analysis/analysis';
import { moneyText, ratioText } from '../../sheets/figureText';
import type { Card, CardsBlock, Tone } from '../../sheets/model';
import { sumOver } from '../shared/customerSums';
import type { ReportContext } from '../shared/reportContext';

const CARDS: readonly { readonly state: ActivityState; readonly tone: Tone }[] = [
  { state: 'active', tone: 'muted' },
  { state: 'aboutToChurn', tone: 'caution' },
  { state: 'churned', tone: 'bad' },
  { state: 'never', tone: 'muted' },
];

/** The four states of D9 in the mode in use: how many, which share, and what a year of them was worth. */
export function activityCards(context: ReportContext): CardsBlock {
  const { analysis, order } = context;
  const words = context.words.activity;
  const { lastYearRevenue, activity } = analysis.customers;
  const cards = CARDS.map(({ state, tone }): Card => {
    const members = order.filter((customer) => activity[customer] === state);
    const notes: Card['notes'] = [
      ...(order.length > 0 ? [{ text: words.share(ratioText(members.length / order.length)), tone: 'muted' as const }] : []),
      ...(state === 'never'
        ? []
        : [{ text: words.atStake(moneyText(sumOver(lastYearRevenue, members), lastYearRevenue.scale)), tone: members.length > 0 ? tone : ('muted' as const) }]),
    ];
    return { label: words.states[state], value: members.length, kind: 'integer', notes };
  });
  return { type: 'cards', cards };
}

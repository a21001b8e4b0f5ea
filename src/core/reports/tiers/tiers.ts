import { TIERS } from '../../analysis/tiers/tierOf';
import { moneyText, ratioText } from '../../sheets/figureText';
import type { Block, CardsBlock, SheetModel } from '../../sheets/model';
import { ratioOf, signOf } from '../../values/minor';
import { boardPage, full } from '../shared/boardPage';
import { sumOver } from '../shared/customerSums';
import type { ReportContext } from '../shared/reportContext';
import { dormantList, dormantSuggestions } from './dormantList';
import { disagreeing, disagreementList } from './disagreementList';
import { tagList } from './tagList';
import { behaviourTable, resultTable, shareChart, standardTable } from './tierTables';

/** 客户分层: the standard, how many customers and how much money each tier has, how it behaves, and whose tier to look at again. */
export function tiersReport(context: ReportContext): SheetModel {
  const words = context.words.tiers;
  return boardPage(context, {
    key: 'tiers',
    tab: words.tab,
    title: words.title,
    rows: [
      full([cards(context)]),
      full([answer(context)]),
      full(standardTable(context)),
      full(resultTable(context)),
      full(shareChart(context)),
      full(behaviourTable(context)),
      full(disagreementList(context)),
      full(dormantList(context)),
      full(tagList(context)),
    ],
  });
}

/** Share of the lifetime revenue of all customers; null where that is not positive. */
export function shareOfRevenue({ analysis }: ReportContext, tier: (typeof TIERS)[number]): string | null {
  const { figures } = analysis.tiers;
  const all = sumOver(analysis.customers.revenue, analysis.customers.inScope.keys());
  const share = signOf(all) > 0 ? ratioOf(figures[tier].revenue, all) : null;
  return share === null ? null : ratioText(share);
}

function cards(context: ReportContext): CardsBlock {
  const { analysis, words, order } = context;
  const say = words.tiers;
  const dormant = dormantSuggestions(context);
  const { revenue } = analysis.customers;
  return {
    type: 'cards',
    cards: [
      ...TIERS.map((tier): CardsBlock['cards'][number] => {
        const { customers } = analysis.tiers.figures[tier];
        const share = shareOfRevenue(context, tier);
        return {
          label: say.names[tier],
          value: customers,
          kind: 'integer',
          notes: [
            ...(order.length > 0 ? [{ text: say.cards.share(ratioText(customers / order.length)), tone: 'muted' } as const] : []),
            ...(share === null ? [] : [{ text: say.cards.revenue(share), tone: 'muted' } as const]),
          ],
        };
      }),
      {
        label: say.cards.dormant,
        value: dormant.length,
        kind: 'integer',
        notes: [{ text: say.cards.dormantNote(analysis.settings.valueTag.dormantMonths, moneyText(sumOver(revenue, dormant), revenue.scale)), tone: dormant.length > 0 ? 'caution' : 'muted' }],
      },
    ],
  };
}

function answer(context: ReportContext): Block {
  const { analysis, words, order } = context;
  const say = words.tiers;
  const { customers } = analysis.tiers.figures.high;
  const text = [
    say.answer(customers, ratioText(order.length > 0 ? customers / order.length : 0), shareOfRevenue(context, 'high')),
    say.dormantSentence(dormantSuggestions(context).length),
    say.disagreeSentence(disagreeing(context).length),
  ];
  return { type: 'note', text: text.join(''), tone: 'plain' };
}

import { RFM_SEGMENTS } from '../../analysis/rfmSegments';
import type { ValueTag } from '../../analysis/analysis';
import type { ClassKey } from '../../locales/reportKeys';
import { moneyText, ratioText } from '../../sheets/figureText';
import { addMinor, compareMinor, ratioOf, signOf, ZERO, type Minor } from '../../values/minor';
import { classMembers } from '../classLists/classMembers';
import { moversOf } from '../movers/moverSets';
import { isGood } from '../quality/qualityTable';
import { changeSentence } from '../shared/change';
import { sumOver } from '../shared/customerSums';
import type { ReportContext } from '../shared/reportContext';
import { shareOfRevenue } from '../tiers/tiers';

/** The main figure of a sheet, as the contents say it. */
export type Headline = (context: ReportContext) => string | null;

export const summaryHeadline: Headline = ({ analysis, words }) => {
  const { period, priorYear } = analysis.totals;
  return words.contents.headlines.summary(moneyText(period.revenue, analysis.scale), changeSentence(period.revenue, priorYear?.revenue ?? null));
};

export const activityHeadline: Headline = ({ analysis, words }) => words.contents.headlines.activity(analysis.activity.aboutToChurn, analysis.activity.churned);

export const abcHeadline: Headline = ({ analysis, words }) => {
  const { A } = analysis.abc.classes;
  return words.contents.headlines.abcBoard(A.customers, A.share === null ? null : ratioText(A.share));
};

/** Customers whose sales, purchase days or both jumped or fell; each once. */
export const moversHeadline: Headline = (context) => {
  const either = (amount: 'amountUp' | 'amountDown', days: 'daysUp' | 'daysDown'): number => new Set([...moversOf(context, amount), ...moversOf(context, days)]).size;
  return context.words.contents.headlines.movers(either('amountUp', 'daysUp'), either('amountDown', 'daysDown'));
};

/** The segment that brings most. */
export const rfmHeadline: Headline = ({ analysis, words }) => {
  const { segments } = analysis.rfm;
  const all = RFM_SEGMENTS.reduce<Minor>((sum, segment) => addMinor(sum, segments[segment].amount), ZERO);
  const [first] = [...RFM_SEGMENTS].sort((a, b) => compareMinor(segments[b].amount, segments[a].amount));
  const share = first && ratioOf(segments[first].amount, all);
  if (!first || share === null || share === undefined || signOf(all) <= 0) return null;
  return words.contents.headlines.rfm(words.segments[first] ?? first, segments[first].customers, ratioText(share));
};

/** The leader of the first dimension that has names of its own. */
export const groupsHeadline: Headline = ({ analysis, words }) => {
  const { tables, amount } = analysis.grouping;
  const table = tables.find(({ dimension, groups }) => dimension !== 'valueTag' && groups.some(({ name }) => name !== null)) ?? tables[0];
  const leader = table?.groups.find(({ name }) => name !== null);
  const share = leader && ratioOf(leader.amount, amount);
  if (!table || !leader?.name || share === null || share === undefined) return null;
  const name = table.dimension === 'valueTag' ? words.valueTags[leader.name as ValueTag] : leader.name;
  return words.contents.headlines.groups(words.groups.names[table.dimension], name, ratioText(share));
};

export const lifecycleHeadline: Headline = ({ analysis, words }) => {
  const { closing, retention } = analysis.lifecycle;
  return words.contents.headlines.lifecycle(closing, retention === null ? null : ratioText(retention));
};

export const funnelHeadline: Headline = ({ analysis, words }) => {
  const step = analysis.funnel?.steps.find(({ stage }) => stage === analysis.funnel?.bottleneck);
  if (!step || step.conversion === null) return null;
  return words.contents.headlines.funnel(words.funnel.stages[step.stage], ratioText(step.conversion));
};

export const valueHeadline: Headline = ({ analysis, words }) =>
  analysis.concentration && words.contents.headlines.value(analysis.concentration.for80, analysis.concentration.customers);

/** How many stand on a list; with the money of the period where that is the point of the list. */
export function classHeadline(key: ClassKey): Headline {
  return (context) => {
    const { customers, scale } = context.analysis;
    const members = classMembers(context, key);
    if (key === 'never') return context.words.common.customersCount(members.length);
    const amounts = key === 'churned' ? customers.lastYearRevenue : customers.periodRevenue;
    return context.words.contents.headlines.customersWithMoney(members.length, moneyText(sumOver(amounts, members), scale));
  };
}

export const tiersHeadline: Headline = (context) => context.words.tiers.headline(context.analysis.tiers.figures.high.customers, shareOfRevenue(context, 'high'));

export const customersHeadline: Headline = ({ words, order }) => words.common.customersCount(order.length);

export const problemsHeadline: Headline = ({ words, problems }) => words.dataQuality.quality.problemsCount(problems.reduce((sum, { count }) => sum + count, 0));

export const qualityHeadline: Headline = ({ words, quality }) => (quality.length === 0 ? null : words.contents.headlines.quality(quality.length, quality.filter(isGood).length));

export const duplicatesHeadline: Headline = ({ words, duplicates }) => words.dataQuality.duplicates.pairs(duplicates?.pairs.length ?? 0);

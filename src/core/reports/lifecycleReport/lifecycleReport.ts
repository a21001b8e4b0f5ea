import { LOYAL_DAYS, PHASES, type Phase } from '../../analysis/lifecycleLists/lifecyclePhases';
import type { Block, SheetModel } from '../../sheets/model';
import { NO_DAY } from '../../values/civilDay';
import { addMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { boardPage, full, muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { columnsOver, plain, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { phaseLists } from './phaseLists';

const CHART_POINTS = 150;
/** A potential customer known for longer is worth a decision. */
const LONG_KNOWN = 180;

/** 客户生命周期报表 (rows 181-185). */
export function lifecycleReport(context: ReportContext): SheetModel {
  const words = context.words.pack.phases;
  return boardPage(context, {
    key: 'phases',
    tab: words.tab,
    title: words.title,
    rows: [full([plain(answer(context))]), full(phaseTable(context)), ...phaseLists(context).map(full), full([muted(words.more)])],
  });
}

/** Loyal and potential customers, for the contents. */
export function lifecycleReportHeadline({ analysis, words }: ReportContext): string | null {
  const { counts } = analysis.pack.phases;
  return words.pack.phases.headline(counts.loyal, counts.potential);
}

function answer({ analysis, words, order, language }: ReportContext): string {
  const say = words.pack.phases;
  const { counts, phase, firstContact, referrals, referredBuyers } = analysis.pack.phases;
  const waiting = order.filter((c) => phase[c] === 'potential' && firstContact[c] !== NO_DAY && analysis.asOf - firstContact[c]! > LONG_KNOWN).length;
  const referred = order.reduce((sum, c) => sum + referrals[c]!, 0);
  return [
    say.answer(order.length, counts.new + counts.loyal + counts.regular, counts.loyal),
    say.potential(counts.potential, waiting, LONG_KNOWN),
    referred > 0 ? say.referrals(referred, order.reduce((sum, c) => sum + referredBuyers[c]!, 0)) : '',
  ].filter(Boolean).join(sentenceGap(language));
}

/** Every customer stands in one phase: counts, money of a year, and what to do. */
function phaseTable({ analysis, words, order }: ReportContext): Block[] {
  const say = words.pack.phases;
  const { phase, counts } = analysis.pack.phases;
  const { yearRevenue } = analysis.customers;
  const { churnDays } = analysis.settings;
  const sums = new Map<Phase, Minor>();
  for (const c of order) sums.set(phase[c]!, addMinor(sums.get(phase[c]!) ?? ZERO, minorAt(yearRevenue, c)));
  const meaning: Readonly<Record<Phase, string>> = {
    potential: say.meanings.potential,
    new: say.meanings.new(churnDays),
    loyal: say.meanings.loyal(LOYAL_DAYS),
    regular: say.meanings.regular,
    churned: say.meanings.churned(churnDays),
  };
  const money = (amount: Minor) => moneyCell(amount, analysis.scale);
  const column = columnsOver(PHASES);
  return [
    section(say.phaseHeading),
    {
      type: 'chart',
      name: 'Clientele_Phases',
      chart: 'columnClustered',
      table: 'phases',
      categories: 'phase',
      series: [{ column: 'customers', name: say.columns.customers, role: 'current', asLine: false }],
      altText: say.chartAlt,
      legend: false,
      points: CHART_POINTS,
    },
    plainTable(
      'phases',
      [
        column('phase', say.columns.phase, 'text', (name) => say.names[name]),
        column('customers', say.columns.customers, 'integer', (name) => counts[name]),
        column('share', say.columns.share, 'ratio', (name) => (order.length === 0 ? null : counts[name] / order.length)),
        column('revenue', say.columns.revenue, 'bar', (name) => money(sums.get(name) ?? ZERO)),
        column('meaning', say.columns.meaning, 'text', (name) => meaning[name], { wide: true }),
        column('todo', say.columns.todo, 'text', (name) => say.todo[name], { wide: true }),
      ],
      [say.total, order.length, order.length === 0 ? null : 1, money([...sums.values()].reduce<Minor>(addMinor, ZERO)), null, null],
    ),
  ];
}

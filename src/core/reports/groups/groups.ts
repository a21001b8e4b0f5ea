import { DIMENSIONS } from '../../analysis/grouping/dimensions';
import { sumGroups } from '../../analysis/grouping/groupTables';
import { groupedDecimal, moneyText } from '../../sheets/figureText';
import type { Block, SheetModel } from '../../sheets/model';
import { isoOf } from '../../values/civilDay';
import { absMinor, minorToDecimal, subMinor } from '../../values/minor';
import { boardPage, full, muted } from '../shared/boardPage';
import { changeSentence } from '../shared/change';
import { periodWords } from '../shared/periodWords';
import type { ReportContext } from '../shared/reportContext';
import { groupTable } from './groupTable';
import { amountOf, layerTable } from './layerTable';
import { marketTable } from './marketTable';

/** 客户分组分析: what each region, industry, salesperson, product line ... is worth, and where the market has gaps. */
export function groupsReport(context: ReportContext): SheetModel {
  const { grouping } = context.analysis;
  const words = context.words.groups;
  return boardPage(context, {
    key: 'groups',
    tab: words.tab,
    title: words.title,
    rows: [
      full(facts(context)),
      ...grouping.tables.map((table) => full(groupTable(context, table))),
      full(grouping.tables.some(({ of }) => of === 'line') ? [muted(words.lineNote)] : []),
      full(layerTable(context)),
      full(marketTable(context)),
      full(checks(context)),
      full(missing(context)),
    ],
  });
}

function facts({ analysis, words }: ReportContext): Block[] {
  const { period, amount, amountBefore, buyers, orders } = analysis.grouping;
  const say = words.groups;
  const text = say.facts(periodWords(period, words.basis), moneyText(amount, analysis.scale), changeSentence(amount, amountBefore), buyers, orders);
  return [
    { type: 'note', text, tone: 'plain' },
    ...(amountBefore === null ? [muted(say.noYearBefore(isoOf(analysis.periods.dataStart)))] : []),
  ];
}

/** Each table against the ledger: a difference would be printed in red. */
function checks({ analysis, words }: ReportContext): Block[] {
  const { tables, amount } = analysis.grouping;
  const { layers } = analysis;
  const exact = (value: typeof amount): string => groupedDecimal(minorToDecimal(value, analysis.scale));
  return [
    { type: 'heading', level: 'section', text: words.groups.checkHeading },
    {
      type: 'checks',
      checks: [
        ...tables.map(({ dimension, groups }) => ({ label: words.groups.check(words.groups.names[dimension]), sum: sumGroups(groups, (group) => group.amount) })),
        ...(layers === null ? [] : [{ label: words.groups.layers.check, sum: amountOf(layers) }]),
      ].map(({ label, sum }) => {
        const ok = sum === amount;
        return {
          label,
          detail: words.reconciliation.checkDetail(exact(sum), exact(amount)),
          verdict: ok ? words.reconciliation.agrees : words.reconciliation.differs(exact(absMinor(subMinor(sum, amount)))),
          ok,
        };
      }),
    },
  ];
}

function missing({ analysis, words }: ReportContext): Block[] {
  const absent = DIMENSIONS.filter((dimension) => !analysis.grouping.tables.some((table) => table.dimension === dimension));
  if (absent.length === 0) return [];
  return [muted(words.groups.missing(absent.map((dimension) => words.groups.names[dimension]).join(words.groups.comma)))];
}

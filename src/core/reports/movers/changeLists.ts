import { ratioText } from '../../sheets/figureText';
import { MAY_BE_CHANCE } from '../../analysis/frequency';
import type { Block } from '../../sheets/model';
import { minorAt } from '../../values/minorColumn';
import { countCells, moneyCells } from '../shared/cells';
import { changeCell } from '../shared/change';
import type { ReportContext } from '../shared/reportContext';
import { moverList } from './moverList';
import { moversOf } from './moverSets';

/** Whose net sales jumped or collapsed. */
export function amountList(context: ReportContext, key: 'amountUp' | 'amountDown'): Block[] {
  const words = context.words.movers.columns;
  const { customers } = context.analysis;
  const { last30Revenue: now, prior30Revenue: before } = customers;
  return moverList(context, key, moversOf(context, key), (rows) => [
    { key: 'now', header: words.now, kind: 'money', values: moneyCells(now, rows) },
    { key: 'before', header: words.before, kind: 'money', values: moneyCells(before, rows) },
    { key: 'change', header: words.change, kind: 'change', values: Array.from(rows, (c) => changeCell(minorAt(now, c), minorAt(before, c), context.words)) },
  ]);
}

/** Who buys on many more or many fewer days, with the probability that this is chance. */
export function dayList(context: ReportContext, key: 'daysUp' | 'daysDown'): Block[] {
  const words = context.words.movers;
  const { last30, prior30, chance } = context.analysis.customers.frequency;
  return moverList(context, key, moversOf(context, key), (rows) => [
    { key: 'now', header: words.columns.daysNow, kind: 'integer', values: countCells(last30, rows) },
    { key: 'before', header: words.columns.daysBefore, kind: 'integer', values: countCells(prior30, rows) },
    {
      key: 'chance',
      header: words.columns.chance,
      kind: 'text',
      values: Array.from(rows, (c) => (chance[c]! > MAY_BE_CHANCE ? words.mayBeChance(ratioText(chance[c]!)) : ratioText(chance[c]!))),
      roles: Array.from(rows, (c) => (chance[c]! > MAY_BE_CHANCE ? ('muted' as const) : null)),
    },
  ]);
}

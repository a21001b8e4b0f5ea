import { moneyText } from '../../sheets/figureText';
import type { Block } from '../../sheets/model';
import { addMinor, ZERO } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { asHeader } from './groupTable';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

/** Regions by product lines: what each buys where, and the gaps; left out where region or product line is not known. */
export function marketTable({ analysis, words }: ReportContext): Block[] {
  const { market, scale } = analysis;
  if (!market || market.rows.length === 0) return [];
  const say = words.groups;
  const totals = market.amounts.map((row) => row.reduce(addMinor, ZERO));
  const columnTotals = market.columns.map((_, c) => market.amounts.reduce((sum, row) => addMinor(sum, row[c] ?? ZERO), ZERO));
  return [
    { type: 'heading', level: 'section', text: say.marketHeading },
    {
      type: 'table',
      key: 'market',
      columns: [
        { key: 'region', header: asHeader(say.names.region), kind: 'text', values: market.rows },
        ...market.columns.map((header, c) => ({ key: `line${c}`, header, kind: 'sparseMoney', values: market.amounts.map((row) => moneyCell(row[c] ?? ZERO, scale)) }) as const),
        { key: 'total', header: say.total, kind: 'sparseMoney', values: totals.map((amount) => moneyCell(amount, scale)) },
      ],
      rowCount: market.rows.length,
      total: [say.total, ...columnTotals.map((amount) => moneyCell(amount, scale)), moneyCell(totals.reduce(addMinor, ZERO), scale)],
      native: null,
    },
    muted([say.marketNote, market.rest === ZERO ? '' : say.rest(moneyText(market.rest, scale))].filter(Boolean).join(' ')),
  ];
}

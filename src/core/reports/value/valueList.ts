import type { Block } from '../../sheets/model';
import { compareMinor, signOf, ZERO } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { mapRows, moneyCell, moneyCells } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const LIST_ROWS = 12;

/** The customers of whom most is expected (D16, simple); where nothing can be expected, those with the greatest history. */
export function valueList(context: ReportContext): Block[] {
  const { customers, scale, settings, totals } = context.analysis;
  const words = context.words.value;
  const { clv, clvHistoric } = customers;
  const worth = clv.some((value) => value !== null) ? clv : clvHistoric;
  const known = context.order.filter((c) => signOf(worth[c] ?? ZERO) > 0);
  if (known.length === 0) return [];
  const rows = Int32Array.from([...known].sort((a, b) => compareMinor(worth[b]!, worth[a]!))).slice(0, LIST_ROWS); // stable: equals keep the list's order
  const full = totals.costCoverage === 1;
  return [
    { type: 'heading', level: 'section', text: words.valueHeading, aside: words.valueAside(settings.clvMonths) },
    {
      type: 'table',
      key: 'value',
      columns: [
        ...whoColumns(context, rows, words.columns),
        { key: 'tag', header: words.columns.tag, kind: 'text', values: mapRows(rows, (c) => context.words.valueTags[customers.valueTag[c] ?? 'potential']) },
        { key: 'state', header: words.columns.state, kind: 'text', values: mapRows(rows, (c) => context.words.activities[customers.activity[c] ?? 'never']) },
        { key: 'historic', header: words.columns.historic, kind: 'money', values: mapRows(rows, (c) => moneyCell(clvHistoric[c] ?? null, scale)) },
        { key: 'simple', header: words.columns.simple, kind: 'bar', values: mapRows(rows, (c) => moneyCell(clv[c] ?? null, scale)) },
        { key: 'year', header: words.columns.year, kind: 'money', values: moneyCells(customers.lastYearRevenue, rows) },
      ],
      rowCount: rows.length,
      total: null,
      native: null,
    },
    muted([words.valueNote(settings.clvMonths), full ? '' : words.noCost].filter(Boolean).join(' ')),
  ];
}

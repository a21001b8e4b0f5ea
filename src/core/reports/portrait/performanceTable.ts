import type { PortraitContext } from './portraitContext';
import { muted, section } from './portraitContext';
import type { SalesFigures } from '../../analysis/portrait/salesFigures';
import { ratioText } from '../../sheets/figureText';
import type { Block, ColumnKind, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { isoOf } from '../../values/civilDay';
import { minor, type Minor } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import { changeCell } from '../shared/change';
import { periodWords } from '../shared/periodWords';

type RowKey = 'revenue' | 'grossProfit' | 'margin' | 'orders' | 'orderValue' | 'products';
const ROWS: readonly RowKey[] = ['revenue', 'grossProfit', 'margin', 'orders', 'orderValue', 'products'];
const KINDS: Readonly<Record<RowKey, ColumnKind | null>> = { revenue: null, grossProfit: null, margin: 'ratio', orders: 'integer', orderValue: null, products: 'integer' };
/** Digits of an amount that a column of the page still holds; greater ones are shown in thousands. */
const WIDEST = 1e9;
const THOUSAND = 3;

/** Rows 20-31: the period, the year to date and the lifetime, each beside the year before. */
export function performanceTable(context: PortraitContext): Block[] {
  const { report, words, portrait } = context;
  const { periods, scale } = report.analysis;
  const { current, priorYear, ytd, ytdPriorYear, lifetime } = portrait.performance;
  const inThousands = [current, ytd, lifetime, priorYear, ytdPriorYear].some((figures) => figures !== null && Math.abs(Number(figures.revenue)) >= WIDEST * 10 ** scale);
  const shown = inThousands ? scale + THOUSAND : scale;
  const figures = (key: string, header: string, of: SalesFigures | null): TableColumn => ({
    key,
    header,
    kind: 'money',
    values: ROWS.map((row) => (of ? cellOf(of, row, shown) : null)),
    kinds: ROWS.map((row) => KINDS[row]),
  });
  const change = (key: string, header: string, now: SalesFigures, before: SalesFigures | null): TableColumn => ({
    key,
    header,
    kind: 'change',
    values: ROWS.map((row) => (before ? changeOfRow(context, now, before, row) : null)),
    kinds: ROWS.map((row) => (row === 'margin' ? 'points' : null)),
  });
  const { columns } = words.performance;
  const aside = words.performance.aside(periodWords(periods.current, report.words.basis), periodWords(periods.ytd, report.words.basis));
  return [
    section(words.performance.heading, aside),
    {
      type: 'table',
      key: 'performance',
      columns: [
        { key: 'figure', header: columns.figure, kind: 'text', values: ROWS.map((row) => words.performance.rows[row]), roles: ROWS.map(() => 'bodyStrong') },
        figures('current', columns.current, current),
        figures('priorYear', columns.priorYear, priorYear),
        change('change', columns.change, current, priorYear),
        figures('ytd', columns.ytd, ytd),
        figures('ytdPriorYear', columns.ytdPriorYear, ytdPriorYear),
        change('ytdChange', columns.ytdChange, ytd, ytdPriorYear),
        figures('lifetime', columns.lifetime, lifetime),
      ],
      rowCount: ROWS.length,
      total: null,
      native: null,
    },
    ...remarks(context, inThousands).map(muted),
  ];
}

/** Why cells are blank, and how far the gross profit reaches. */
function remarks({ report, words, portrait }: PortraitContext, inThousands: boolean): string[] {
  const { current, priorYear, ytdPriorYear, lifetime } = portrait.performance;
  const sentences: string[] = [];
  if (inThousands) sentences.push(words.performance.thousands);
  if (priorYear === null || ytdPriorYear === null) sentences.push(words.performance.noYear(isoOf(report.analysis.periods.dataStart)));
  if (lifetime.grossProfit === null) sentences.push(words.performance.noCost);
  else if (lifetime.costCoverage !== null && lifetime.costCoverage < 1) {
    sentences.push(words.performance.coverage(current.costCoverage === null ? null : ratioText(current.costCoverage), ratioText(lifetime.costCoverage)));
  }
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function cellOf(figures: SalesFigures, row: RowKey, scale: number): CellContent {
  switch (row) {
    case 'revenue':
    case 'grossProfit':
    case 'orderValue':
      return moneyCell(figures[row], scale);
    default:
      return figures[row];
  }
}

/** D4; a margin changes by percentage points, which are what the cell holds: a number format cannot turn 0.012 into 1.2. */
function changeOfRow({ report }: PortraitContext, now: SalesFigures, before: SalesFigures, row: RowKey): CellContent {
  if (row === 'margin') return now.margin === null || before.margin === null ? null : (now.margin - before.margin) * 100;
  const [current, base] = [amountOf(now, row), amountOf(before, row)];
  return current === null || base === null ? null : changeCell(current, base, report.words);
}

function amountOf(figures: SalesFigures, row: Exclude<RowKey, 'margin'>): Minor | null {
  const value = figures[row];
  return row === 'orders' || row === 'products' ? minor(figures[row]) : (value as Minor | null);
}

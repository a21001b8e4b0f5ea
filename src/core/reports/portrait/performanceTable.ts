import type { PortraitContext } from './portraitContext';
import { muted, section } from './portraitContext';
import type { ExpenseWindow } from '../../analysis/expenses/expenseBoard';
import type { SalesFigures } from '../../analysis/portrait/salesFigures';
import { ratioText } from '../../sheets/figureText';
import type { Block, ColumnKind, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { isoOf } from '../../values/civilDay';
import { minor, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { moneyCell } from '../shared/cells';
import { changeCell } from '../shared/change';
import { periodWords } from '../shared/periodWords';

type RowKey = 'revenue' | 'grossProfit' | 'margin' | 'expense' | 'contribution' | 'orders' | 'orderValue' | 'products';
const ROWS: readonly RowKey[] = ['revenue', 'grossProfit', 'margin', 'expense', 'contribution', 'orders', 'orderValue', 'products'];
const KINDS: Readonly<Record<RowKey, ColumnKind | null>> = {
  revenue: null, grossProfit: null, margin: 'ratio', expense: null, contribution: null, orders: 'integer', orderValue: null, products: 'integer',
};
const OF_EXPENSES: ReadonlySet<RowKey> = new Set(['expense', 'contribution']);
/** Digits of an amount that a column of the page still holds; greater ones are shown in thousands. */
const WIDEST = 1e9;
const THOUSAND = 3;

/** A column of the table: a window's sales, and what was spent on the customer in it. */
interface Figures {
  readonly sales: SalesFigures;
  /** Null without an expense sheet. Money at the scale of the expense board. */
  readonly spent: { readonly expense: Minor; readonly contribution: Minor | null } | null;
}

/** Rows 20-31 and 42: the period, the year to date and the lifetime, each beside the year before. */
export function performanceTable(context: PortraitContext): Block[] {
  const { report, words, portrait } = context;
  const { periods, scale, expenses } = report.analysis;
  const windows = portrait.performance;
  const inThousands = Object.values(windows).some((figures: SalesFigures | null) => figures !== null && Math.abs(Number(figures.revenue)) >= WIDEST * 10 ** scale);
  const shift = inThousands ? THOUSAND : 0;
  const rows = ROWS.filter((row) => expenses !== null || !OF_EXPENSES.has(row));
  const of = (window: ExpenseWindow): Figures | null => figuresOf(context, window);
  const figures = (key: ExpenseWindow): TableColumn => ({
    key,
    header: columns[key],
    kind: 'money',
    values: rows.map((row) => cellOf(context, of(key), row, shift)),
    kinds: rows.map((row) => KINDS[row]),
  });
  const change = (key: 'change' | 'ytdChange', now: ExpenseWindow, before: ExpenseWindow): TableColumn => ({
    key,
    header: columns[key],
    kind: 'change',
    values: rows.map((row) => changeOfRow(context, of(now), of(before), row)),
    kinds: rows.map((row) => (row === 'margin' ? 'points' : null)),
    costs: rows.map((row) => row === 'expense'),
  });
  const { columns } = words.performance;
  const aside = words.performance.aside(periodWords(periods.current, report.words.basis), periodWords(periods.ytd, report.words.basis));
  return [
    section(words.performance.heading, aside),
    {
      type: 'table',
      key: 'performance',
      columns: [
        { key: 'figure', header: columns.figure, kind: 'text', values: rows.map((row) => words.performance.rows[row]), roles: rows.map(() => 'bodyStrong') },
        figures('current'),
        figures('priorYear'),
        change('change', 'current', 'priorYear'),
        figures('ytd'),
        figures('ytdPriorYear'),
        change('ytdChange', 'ytd', 'ytdPriorYear'),
        figures('lifetime'),
      ],
      rowCount: rows.length,
      total: null,
      native: null,
    },
    ...remarks(context, inThousands).map(muted),
  ];
}

function figuresOf({ portrait, report, customer }: PortraitContext, window: ExpenseWindow): Figures | null {
  const sales = portrait.performance[window];
  const spent = report.analysis.expenses?.windows[window] ?? null;
  return sales && { sales, spent: spent && { expense: minorAt(spent.expense, customer), contribution: spent.contribution[customer] ?? null } };
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
  if (report.analysis.expenses === null) sentences.push(words.performance.noExpenses);
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function cellOf({ report }: PortraitContext, figures: Figures | null, row: RowKey, shift: number): CellContent {
  if (figures === null) return null;
  if (row === 'margin' || row === 'orders' || row === 'products') return figures.sales[row];
  const scale = OF_EXPENSES.has(row) ? (report.analysis.expenses?.scale ?? 0) : report.analysis.scale;
  return moneyCell(amountOf(figures, row), scale + shift);
}

/** D4; a margin changes by percentage points, which are what the cell holds: a number format cannot turn 0.012 into 1.2. */
function changeOfRow({ report }: PortraitContext, now: Figures | null, before: Figures | null, row: RowKey): CellContent {
  if (now === null || before === null) return null;
  if (row === 'margin') return now.sales.margin === null || before.sales.margin === null ? null : (now.sales.margin - before.sales.margin) * 100;
  const [current, base] = [amountOf(now, row), amountOf(before, row)];
  return current === null || base === null ? null : changeCell(current, base, report.words);
}

function amountOf({ sales, spent }: Figures, row: Exclude<RowKey, 'margin'>): Minor | null {
  if (row === 'expense' || row === 'contribution') return spent && spent[row];
  return row === 'orders' || row === 'products' ? minor(sales[row]) : sales[row];
}

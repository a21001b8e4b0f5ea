import { codesOfRows } from '../../analysis/foldedCodes';
import { RETURN, SALE } from '../../analysis/lineKinds';
import { firstLines } from '../../analysis/pivotTables/firstLines';
import { lineQuantities } from '../../analysis/pivotTables/lineQuantities';
import { monthOfLines } from '../../analysis/pivotTables/pivotCells';
import type { CellContent } from '../../sheets/sheetLayout';
import type { TextColumn } from '../../tables/columns';
import { calendarOf, monthLabelOf, type CivilDay } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { minorToNumber, subMinor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import { contains } from '../../values/period';
import type { ReportContext } from '../shared/reportContext';
import { CUSTOMER_CLASSES } from './customerClasses';
import type { PivotColumn } from './pivotSheet';
import { productNames } from './productNames';

/** One row a line of the ledger: what it says, and what its customer is. */
export function salesColumns(context: ReportContext): PivotColumn[] {
  const { analysis, book, pivots, words } = context;
  const say = words.pivotData;
  const { ledger, orders } = pivots.archive;
  const { sales } = book;
  const { from } = pivots.latestLines;
  const length = ledger.length - from;
  const over = <T extends CellContent>(value: (line: number) => T): T[] => Array.from({ length }, (_, i) => value(from + i));
  const customer = (line: number): number => ledger.customer[line]!;
  const day = (line: number): CivilDay => ledger.day[line]! as CivilDay;
  const written = (column: TextColumn | null, missing: string): string[] => {
    const codes = column && codesOfRows(column, ledger.row);
    return over((line) => column?.texts[codes?.[line] ?? -1] ?? missing);
  };
  const amounts = (column: MinorColumn | null, known: (line: number) => boolean = () => true): CellContent[] =>
    over((line) => (column && known(line) ? minorToNumber(minorAt(column, line), column.scale) : null));
  const month = monthOfLines(ledger);
  const monthWords = new Map<number, { month: string; quarter: string; year: string }>();
  const inWords = (line: number) => {
    const index = month[line]!;
    const known = monthWords.get(index);
    if (known) return known;
    const { year, month: number } = calendarOf(day(line));
    const made = { month: monthLabelOf(index), quarter: say.quarter(year, Math.ceil(number / 3)), year: String(year) };
    monthWords.set(index, made);
    return made;
  };
  const { current, previous, priorYear } = analysis.periods;
  const periodOf = (on: CivilDay): string =>
    contains(current, on) ? say.periods.current : contains(previous, on) ? say.periods.previous : priorYear && contains(priorYear, on) ? say.periods.priorYear : say.periods.other;
  const names = productNames(context);
  const covered = (line: number): boolean => ledger.covered[line] === 1;
  const opens = firstLines(orders);
  const cost = amounts(ledger.cost, covered);
  return [
    { key: 'date', kind: 'date', values: over((line) => serialOfDay(day(line))) },
    { key: 'year', kind: 'text', values: over((line) => inWords(line).year) },
    { key: 'quarter', kind: 'text', values: over((line) => inWords(line).quarter) },
    { key: 'month', kind: 'text', values: over((line) => inWords(line).month) },
    { key: 'period', kind: 'text', values: over((line) => periodOf(day(line))) },
    ...CUSTOMER_CLASSES.map((key): PivotColumn => ({
      key,
      kind: key === 'customerId' ? 'id' : 'text',
      values: key === 'region' ? over((line) => pivots.regions.ofLine(line)?.trim() || say.unknown) : over((line) => pivots.classes[key](customer(line))),
    })),
    { key: 'orderNo', kind: 'id', values: written(sales.orderNo, say.noOrderNo) },
    { key: 'lineKind', kind: 'text', values: over((line) => say.lineKinds[ledger.kind[line] === SALE ? 'sale' : ledger.kind[line] === RETURN ? 'return' : 'allowance']) },
    { key: 'product', kind: 'id', values: over((line) => names.id(pivots.archive.products.codes[line]!)) },
    { key: 'productName', kind: 'text', values: over((line) => names.name(pivots.archive.products.codes[line]!)) },
    { key: 'category', kind: 'text', values: written(sales.category, say.unknown) },
    { key: 'salesperson', kind: 'text', values: written(sales.salesperson, say.unknown) },
    { key: 'amount', kind: 'money', values: amounts(ledger.amount) },
    { key: 'cost', kind: 'money', values: cost },
    { key: 'grossProfit', kind: 'money', values: over((line) => (ledger.cost && covered(line) ? minorToNumber(subMinor(minorAt(ledger.amount, line), minorAt(ledger.cost, line)), ledger.scale) : null)) },
    { key: 'quantity', kind: 'quantity', values: amounts(lineQuantities(sales, ledger)) },
    { key: 'orders', kind: 'integer', values: over((line) => opens[line]!) },
  ];
}

import { compares } from '../cells/compares';
import type { HostState } from '../hostState';
import type { CellValue } from '../model/cellValue';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import type { FilterCriteria, TableModel } from '../model/table';
import { HostError } from '../protocol/hostError';
import { cellText } from '../text/cellText';
import { bodyRange } from './tables';

/** Hides the body rows of a table that its columns' criteria leave out, and shows the others. */
export function applyFilters(host: HostState, sheet: Sheet, table: TableModel): void {
  const criteria = new Map(table.columns.flatMap((column, index) => (column.filter === null ? [] : [[index, column.filter] as const])));
  filterRows(host, sheet, bodyRange(table), criteria);
}

export function clearFilters(sheet: Sheet, table: TableModel): void {
  for (const column of table.columns) column.filter = null;
  sheet.filteredRows.set(table.range.row, table.range.rows, 0);
}

/** Filters the rows of a block by criteria per column, counted from its left. */
export function filterRows(host: HostState, sheet: Sheet, area: Rectangle, criteria: ReadonlyMap<number, FilterCriteria>): void {
  const tests = [...criteria].map(([column, each]) => ({
    column: area.column + column,
    keeps: keeper(sheet, area, area.column + column, each),
  }));
  const { styles, date1904 } = host.workbook;
  const keeps = (row: number): boolean =>
    tests.every((test) => {
      const value = sheet.cells.value(row, test.column);
      return test.keeps(value, cellText(value, styles.get(sheet.cells.style(row, test.column)).numberFormat, date1904));
    });
  // Rows that fare alike are hidden or shown together: one run each, however many rows.
  const end = area.row + area.rows;
  for (let from = area.row, kept = keeps(from); from < end;) {
    let until = from + 1;
    let next = kept;
    while (until < end && (next = keeps(until)) === kept) until += 1;
    sheet.filteredRows.set(from, until - from, kept ? 0 : 1);
    from = until;
    kept = next;
  }
}

type Keeper = (value: CellValue, text: string) => boolean;

function keeper(sheet: Sheet, area: Rectangle, column: number, criteria: FilterCriteria): Keeper {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set((criteria.values ?? []).map((value) => (typeof value === 'string' ? value.toLowerCase() : value.date)));
      return (_, text) => wanted.has(text.toLowerCase());
    }
    case 'Custom': {
      const first = criterion(criteria.criterion1 ?? '');
      const second = criteria.criterion2 === undefined || criteria.criterion2 === '' ? null : criterion(criteria.criterion2);
      if (second === null) return first;
      return criteria.operator === 'Or'
        ? (value, text) => first(value, text) || second(value, text)
        : (value, text) => first(value, text) && second(value, text);
    }
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return ranked(sheet, area, column, criteria);
    default:
      throw new HostError('ApiNotFound', `filter on ${criteria.filterOn}`);
  }
}

/** `>=100`, `<>x`, `=A*`, `abc`: numbers compare as numbers, texts match with `*` and `?`. */
function criterion(text: string): Keeper {
  const [, operator = '=', rest = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(text) ?? [];
  const bound = Number(rest);
  if (rest.trim() !== '' && Number.isFinite(bound)) {
    return (value) => (typeof value === 'number' ? compares(value, operator, bound) : operator === '<>');
  }
  const pattern = new RegExp(
    `^${rest
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'isu',
  );
  if (operator === '<>') return (_, shown) => !pattern.test(shown);
  if (operator === '=') return (_, shown) => pattern.test(shown);
  return (value, shown) => typeof value === 'string' && compares(shown.localeCompare(rest), operator, 0);
}

function ranked(sheet: Sheet, area: Rectangle, column: number, criteria: FilterCriteria): Keeper {
  const numbers: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const value = sheet.cells.value(row, column);
    if (typeof value === 'number') numbers.push(value);
  }
  const top = criteria.filterOn.startsWith('Top');
  numbers.sort((a, b) => (top ? b - a : a - b));
  const asked = Number(criteria.criterion1);
  const count = criteria.filterOn.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const edge = numbers[Math.min(count, numbers.length) - 1] ?? (top ? Infinity : -Infinity);
  return (value) => typeof value === 'number' && (top ? value >= edge : value <= edge);
}

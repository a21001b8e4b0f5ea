import { calendarText } from '../calendarText';
import { changeText, decimalText, integerText, pointsText, ratioText } from '../figureText';
import type { CellContent, NumberKind } from '../sheetLayout';

/** How a cell reads once its number format is applied: for widths, and for the Markdown a reviewer reads. */
export function cellText(value: CellContent, kind: NumberKind): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'sparse':
      return value === 0 ? '–' : integerText(value);
    case 'integer':
    case 'days':
    case 'money0':
      return integerText(value);
    case 'sparseMoney':
      return value === 0 ? '–' : cellText(value, 'money2');
    case 'money2': {
      const [whole = '', fraction = ''] = Math.abs(value).toFixed(2).split('.');
      return `${value < 0 ? '-' : ''}${integerText(Number(whole))}.${fraction}`;
    }
    case 'quantity':
      return Number.isInteger(value) ? integerText(value) : decimalText(value);
    case 'ratio':
      return ratioText(value);
    case 'change':
      return changeText(value);
    case 'points':
      return pointsText(value / 100);
    case 'date':
      return calendarText(value);
    case 'month':
      return calendarText(value).slice(0, 7);
    case 'text':
    case 'general':
      return String(value);
  }
}

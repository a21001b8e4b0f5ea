import { columnLetters } from '../values/columnLetters';
import { cell } from './columnEntry';
import type { Mark } from './SheetDress';
import type { TemplateColumn } from './TemplateColumn';

/**
 * What the sheet marks by itself: sample rows in grey, ids that stand twice, dates and amounts that contradict each other, dates in
 * the future. Blank cells contradict nothing.
 */
export function columnMarks(columns: readonly TemplateColumn[], samplePrefix: string): Mark[] {
  const place = new Map(columns.map(({ field }, index) => [field, index]));
  const marks: Mark[] = [];
  const idColumn = place.get('customerId');
  if (idColumn !== undefined) {
    const formula = `=LEFT($${columnLetters(idColumn)}2,${samplePrefix.length})="${samplePrefix}"`;
    marks.push({ type: 'formula', column: 0, columns: columns.length, formula, look: 'sample' });
  }
  columns.forEach((column, index) => {
    const here = cell(index);
    const formula = (test: string, look: 'wrong' | 'caution'): Mark => ({ type: 'formula', column: index, columns: 1, formula: `=AND(ISNUMBER(${here}),${test})`, look });
    const other = (field: string | undefined): string | null => {
      const at = field === undefined ? undefined : place.get(field);
      return at === undefined ? null : cell(at);
    };
    const [before, most] = [other(column.notBefore), other(column.notAbove)];
    if (column.unique === true) marks.push({ type: 'twice', column: index });
    if (column.past === true) marks.push(formula(`${here}>TODAY()`, 'caution'));
    if (before !== null) marks.push(formula(`ISNUMBER(${before}),${here}<${before}`, 'wrong'));
    if (most !== null) marks.push(formula(`ISNUMBER(${most}),ABS(${here})>ABS(${most})`, 'wrong'));
  });
  return marks;
}

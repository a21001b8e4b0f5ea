import { MAX_COLUMNS, MAX_ROWS } from '../../../model/rectangle';
import { columnLetters, columnOfLetters } from '../shared/address';

/** Pieces of a formula that hold no reference to move: texts, quoted sheet names, bracketed structured references. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/**
 * A formula as it stands `rows` down and `columns` right of where it was written: files store a filled-down formula
 * once, and every other cell of it refers to that one. References that leave the sheet become `#REF!`.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (whole: string, fixColumn?: string, letters?: string, fixRow?: string, digits?: string, fixFrom?: string, from?: string, fixTo?: string, to?: string) => {
    if (letters !== undefined && digits !== undefined) {
      const column = columnOfLetters(letters);
      if (column < 0) return whole;
      const newColumn = fixColumn === '$' ? column : column + columns;
      const newRow = fixRow === '$' ? Number(digits) - 1 : Number(digits) - 1 + rows;
      if (newColumn < 0 || newColumn >= MAX_COLUMNS || newRow < 0 || newRow >= MAX_ROWS) return '#REF!';
      return `${fixColumn}${columnLetters(newColumn)}${fixRow}${newRow + 1}`;
    }
    if (from !== undefined && to !== undefined) {
      const first = columnOfLetters(from) + (fixFrom === '$' ? 0 : columns);
      const last = columnOfLetters(to) + (fixTo === '$' ? 0 : columns);
      if (first < 0 || last < 0 || first >= MAX_COLUMNS || last >= MAX_COLUMNS) return '#REF!';
      return `${fixFrom}${columnLetters(first)}:${fixTo}${columnLetters(last)}`;
    }
    return whole;
  });
}

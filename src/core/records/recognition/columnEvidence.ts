import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import { DATE_EMPTY, DateCellReader, LIFE_DAYS } from '../cells/dateCell';
import { NUMBER_OK, numberState } from '../cells/decimalCell';
import { isPlaceholder } from '../cells/placeholder';
import type { FieldType } from '../sourceKinds';

/** What the cells of a column look like: shares of its filled cells in the sample. */
export interface ColumnEvidence {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  /** Short codes with digits and no space: HY2024001, 17850. */
  readonly codes: number;
  /** Text that is neither number, date nor code. */
  readonly words: number;
  /** Different values among the filled cells, 0 to 1. */
  readonly distinct: number;
}

const CODE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9_./#-]{0,23}$/;
/** Serials that could be dates where no number format tells: 1954 to 2119. */
const FIRST_LIKELY_SERIAL = 20000;
const LAST_LIKELY_SERIAL = 80000;

/** Looks at one column of the sample. `formats` are the number formats of the same cells, where known. */
export function columnEvidence(cells: readonly (CellInput | undefined)[], formats: readonly (string | undefined)[] | null, date1904: boolean): ColumnEvidence {
  const reader = new DateCellReader(date1904, LIFE_DAYS);
  const seen = new Set<CellInput>();
  let [filled, numbers, dates, codes, words] = [0, 0, 0, 0, 0];
  cells.forEach((cell, i) => {
    if (cell === undefined || isBlank(cell) || (typeof cell === 'string' && isPlaceholder(cell))) return;
    filled++;
    seen.add(cell);
    const isDate = typeof cell === 'number' ? isDateNumber(cell, formats?.[i]) && reader.read(cell) < DATE_EMPTY : reader.read(cell) < DATE_EMPTY;
    const isNumber = numberState(cell) === NUMBER_OK;
    if (isDate) dates++;
    if (isNumber) numbers++;
    const isCode = CODE.test(String(cell));
    if (isCode) codes++;
    if (!isDate && !isNumber && !isCode) words++;
  });
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return { filled, numbers: share(numbers), dates: share(dates), codes: share(codes), words: share(words), distinct: share(seen.size) };
}

function isDateNumber(value: number, format: string | undefined): boolean {
  if (format !== undefined && format !== 'General' && format !== '@' && format !== '') return isDateFormat(format);
  return (value >= FIRST_LIKELY_SERIAL && value <= LAST_LIKELY_SERIAL && (format === undefined || format === 'General')) || value >= 19000101;
}

/** Whether a number format shows a day: its tokens are read, never the whole compared (DT15: it differs by account and locale). */
export function isDateFormat(format: string): boolean {
  const tokens = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  return /[yed]/.test(tokens) && /[md]/.test(tokens) && !/[#0?]/.test(tokens.replace(/0+$/, ''));
}

/** How well cells agree with a field, 0 to 1: what breaks ties between headers, and throws out what cannot be. */
export function agreement(field: string, type: FieldType, evidence: ColumnEvidence): number {
  if (evidence.filled === 0) return 0.8;
  switch (type) {
    case 'date':
      return evidence.dates >= 0.5 ? 1 : 0.05;
    case 'money':
    case 'quantity':
    case 'ratio':
    case 'integer':
      return evidence.numbers >= 0.5 ? 1 : 0.05;
    case 'id':
      return field === 'customerId' && evidence.words >= 0.8 ? 0.6 : 1;
    case 'phone':
    case 'email':
      return evidence.words + evidence.codes + evidence.numbers > 0 ? 1 : 0.8;
    case 'text':
      if (field === 'customerName') return evidence.codes >= 0.8 ? 0.55 : 1;
      return evidence.numbers >= 0.9 ? 0.55 : 1;
  }
}

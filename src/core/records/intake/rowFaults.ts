import { isBlank } from '../cells/blank';
import { DATE_EMPTY, DATE_ERROR, DATE_RANGE, DATE_TEXT, DateCellReader } from '../cells/dateCell';
import { NUMBER_EMPTY, NUMBER_OK, numberState } from '../cells/decimalCell';
import { readDecimalText } from '../cells/decimalText';
import { readText } from '../cells/text';
import { decimalOfDouble } from '../../values/decimal';
import type { IssueCode } from '../issueCodes';
import type { SheetProposal } from '../recognition/recognition';
import type { CellBlock } from './cellBlock';
import { cellAt, cellColumn, type CellColumn } from './cellColumn';
import { KIND_RULES, NUMBER_CODES, type KindRule } from './kindRules';

const DATE_CODES = { [DATE_EMPTY]: 'E-DATE-EMPTY', [DATE_TEXT]: 'E-DATE-TEXT', [DATE_RANGE]: 'E-DATE-RANGE', [DATE_ERROR]: 'E-DATE-ERROR' } as const;

/** What keeps a row out. */
export interface Fault {
  readonly code: IssueCode;
  /** The column at fault, null for the row as a whole. */
  readonly cells: CellColumn | null;
}

/** The cells of a chunk that decide whether its rows can be used. */
export interface DecidingCells {
  readonly dates: readonly CellColumn[];
  readonly numbers: readonly CellColumn[];
  /** A number that does as well where the one needed is blank: the credit of an account without a debit. */
  readonly instead: CellColumn | null;
  readonly keys: readonly CellColumn[];
  readonly discounts: CellColumn | null;
}

/** Finds what keeps a row of a sheet out; nearly all rows have nothing, so it looks at the needed cells alone. */
export class RowFaults {
  readonly needsDate: boolean;
  private readonly rule: KindRule;
  private readonly reader: DateCellReader;
  private readonly numberFields: readonly string[];

  constructor(private readonly proposal: SheetProposal) {
    this.rule = KIND_RULES[proposal.kind];
    this.reader = new DateCellReader(proposal.date1904);
    this.numberFields = this.rule.numbers.find((list) => list.every((f) => this.has(f))) ?? [];
    this.needsDate = this.rule.dates.some((f) => this.has(f));
  }

  cellsOf(blocks: readonly CellBlock[]): DecidingCells {
    const columns = (fields: readonly string[]) => fields.flatMap((field) => this.proposal.columns.filter((c) => c.field === field)).map((c) => cellColumn(c, blocks));
    const computed = this.numberFields.includes('unitPrice');
    return {
      dates: columns(this.rule.dates),
      numbers: columns(this.numberFields),
      instead: columns(this.rule.instead ?? [])[0] ?? null,
      keys: columns(this.rule.texts),
      discounts: computed ? (columns(['discount'])[0] ?? null) : null,
    };
  }

  /** The first thing that keeps a row out: its date, then its numbers, then its key. */
  of(i: number, { dates, numbers, instead, keys, discounts }: DecidingCells): Fault | null {
    const first = dates[0];
    if (first) {
      const state = this.reader.read(first.rows[i]![first.offset]);
      if (state >= DATE_EMPTY && !dates.some((d, k) => k > 0 && this.reader.read(cellAt(d, i)) < DATE_EMPTY)) {
        return { code: DATE_CODES[state as keyof typeof DATE_CODES], cells: first };
      }
    }
    for (const cells of numbers) {
      const cell = cells.rows[i]![cells.offset];
      if (typeof cell === 'number' && Number.isFinite(cell)) continue;
      const state = numberState(cell);
      if (state === NUMBER_OK || (state === NUMBER_EMPTY && instead && numberState(cellAt(instead, i)) === NUMBER_OK)) continue;
      return { code: NUMBER_CODES[cells.field]![state - 1]!, cells };
    }
    if (discounts) {
      const code = discountFault(cellAt(discounts, i));
      if (code) return { code, cells: discounts };
    }
    if (keys.length > 0 && keys.every((k) => isNoKey(cellAt(k, i)))) return { code: this.rule.textCode!, cells: null };
    return null;
  }

  private has(field: string): boolean {
    return this.proposal.columns.some((c) => c.field === field);
  }
}

/** A cell that names nobody: blank, or a sign for nothing. */
function isNoKey(cell: ReturnType<typeof cellAt>): boolean {
  return isBlank(cell) || (typeof cell === 'string' && readText(cell) === '');
}

/** A discount takes part in the amount only as a share of the price: 0 to 1, blank = 0. */
function discountFault(cell: ReturnType<typeof cellAt>): IssueCode | null {
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return null;
  if (isBlank(cell)) return null;
  if (numberState(cell) !== NUMBER_OK) return 'E-DISCOUNT-TEXT';
  const value = typeof cell === 'number' ? decimalOfDouble(cell) : readDecimalText(String(cell));
  const share = value ? Number(value.mantissa) / 10 ** value.decimals : -1;
  return share >= 0 && share <= 1 ? null : 'E-DISCOUNT-RANGE';
}

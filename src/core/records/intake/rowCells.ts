import { isBlank } from '../cells/blank';
import { matchKey } from '../cells/matchKey';
import { trimmed } from '../cells/space';
import { isHeaderName, namesField } from '../recognition/headerIndex';
import type { SheetProposal } from '../recognition/recognition';
import { FIELDS, type FieldType, type SourceKind } from '../sourceKinds';
import type { CellBlock } from './cellBlock';
import { cellAt, cellColumn, type CellColumn } from './cellColumn';
import { isNote } from '../words/noteRow';
import { isOpeningBalance, isPeriodTotal, isTotalLabel } from '../words/totalRow';

const TEXT_TYPES: ReadonlySet<FieldType> = new Set(['id', 'text', 'phone', 'email', 'date']);
/** Columns in which a word for a total may be a name. */
const NAMING: ReadonlySet<string> = new Set(['customerId', 'customerName', 'productId', 'productName', 'category', 'region', 'salesperson']);
/** A row is a header when it has at least so many header names, and at least this share of its filled cells is one. */
const LEAST_NAMES = 2;
const NAMES_SHARE = 0.6;

/** A row of the chunk as a whole: asked only about rows that are not plainly good. */
export class RowCells {
  private readonly all: readonly CellColumn[];
  private readonly words: readonly CellColumn[];
  /** The headers of a column as compared: joined of two rows it is known by each part, too. */
  private readonly headers: ReadonlyMap<number, ReadonlySet<string>>;

  private readonly kind: SourceKind;

  constructor(proposal: SheetProposal, blocks: readonly CellBlock[]) {
    this.kind = proposal.kind;
    const types = FIELDS[proposal.kind] as Readonly<Record<string, FieldType>>;
    const mapped = new Set(proposal.columns.map((c) => c.column));
    const labels = proposal.readColumns.filter((c) => !mapped.has(c)).map((column) => ({ field: '', column }));
    this.all = [...proposal.columns, ...labels].map((c) => cellColumn(c, blocks));
    this.words = this.all.filter((c) => c.field === '' || TEXT_TYPES.has(types[c.field]!));
    this.headers = new Map(proposal.columns.map((c) => [c.column, new Set([c.header, ...c.header.split('/')].map((h) => matchKey(trimmed(h))))]));
  }

  blank(i: number): boolean {
    return this.all.every((c) => isBlank(cellAt(c, i)));
  }

  /** The text of the total label in a row. */
  label(i: number): string {
    const cells = this.words.find((c) => isTotalLabel(cellAt(c, i)) || isPeriodTotal(cellAt(c, i)));
    return cells ? String(cellAt(cells, i)) : '';
  }

  /** A row that names a total in a text column; where the faulty date cell is text it must be the label itself. */
  total(i: number, textDate: CellColumn | null): boolean {
    if (textDate && !isTotalLabel(cellAt(textDate, i))) return false;
    return this.words.some((c) => isTotalLabel(cellAt(c, i))) || this.periodTotal(i);
  }

  /** A row of which a total label is the only text (a customer may be called Total; then other cells say who it is). */
  totalAlone(i: number, date: CellColumn | null = null): boolean {
    let label = false;
    for (const c of this.words) {
      const cell = cellAt(c, i);
      if (c.column === date?.column || isBlank(cell)) continue;
      if (!isTotalLabel(cell)) return false;
      label = true;
    }
    return label;
  }

  /** A total label in a column that names nobody and nothing: a remark, or a column that is not mapped. */
  totalRemark(i: number): boolean {
    return this.words.some((c) => !NAMING.has(c.field) && isTotalLabel(cellAt(c, i)));
  }

  /** The total of a month or year, written among the remarks of an account. */
  periodTotal(i: number): boolean {
    return this.words.some((c) => !NAMING.has(c.field) && isPeriodTotal(cellAt(c, i)));
  }

  /** The text that names the opening balance of an account; null where none does. */
  openingBalance(i: number): string | null {
    const cells = this.words.find((c) => !NAMING.has(c.field) && isOpeningBalance(cellAt(c, i)));
    return cells ? String(cellAt(cells, i)).trim() : null;
  }

  /** The text of a row that holds nothing but notes about the list (page numbers, signatures); null for any other row. */
  note(i: number): string | null {
    let text: string | null = null;
    for (const c of this.all) {
      const cell = cellAt(c, i);
      if (isBlank(cell)) continue;
      if (!isNote(cell)) return null;
      text ??= String(cell);
    }
    return text;
  }

  /** No text at all: what a sum without a label looks like. */
  wordless(i: number): boolean {
    return this.words.every((c) => isBlank(cellAt(c, i)));
  }

  /**
   * The header row again, as where sheets were pasted below each other (S3), or the same header in the other language
   * (日期 above Date): two own headers, and nothing but headers.
   */
  header(i: number): boolean {
    let same = 0;
    for (const c of this.all) {
      const cell = cellAt(c, i);
      if (isBlank(cell)) continue;
      if (typeof cell !== 'string') return false;
      if (this.headers.get(c.column)?.has(matchKey(trimmed(cell))) || (c.field !== '' && namesField(this.kind, c.field, cell))) same++;
      else if (c.field !== '') return false;
    }
    return same >= 2;
  }

  /** The header of another table (S5): names of columns, but not those of the columns they stand in. */
  otherHeader(i: number): boolean {
    let [filled, names] = [0, 0];
    for (const c of this.all) {
      const cell = cellAt(c, i);
      if (isBlank(cell)) continue;
      if (typeof cell !== 'string') return false;
      filled++;
      if (isHeaderName(cell)) names++;
    }
    return names >= LEAST_NAMES && names >= filled * NAMES_SHARE;
  }
}

import type { CellInput } from '../../tables/columns';
import type { Issue } from '../book';
import type { IssueCode } from '../issueCodes';

/** Longest cell text quoted in an issue. */
const VALUE_LENGTH = 80;

/** Counts every problem by code and lists the first ones of each code and column with their place. */
export class IssueLog {
  notListed = 0;
  private readonly listed: Issue[] = [];
  private readonly counts = new Map<IssueCode, number>();
  private readonly countsByColumn = new Map<string, number>();

  constructor(private readonly cap: number) {}

  add(code: IssueCode, row: number, column: number, field: string | null, value: CellInput | undefined): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    const place = `${code} ${column}`;
    const count = (this.countsByColumn.get(place) ?? 0) + 1;
    this.countsByColumn.set(place, count);
    if (count > this.cap) this.notListed++;
    else this.listed.push({ code, row, column, field, value: String(value ?? '').slice(0, VALUE_LENGTH) });
  }

  /** The listed problems in the order of the sheet, however it came in chunks. */
  issues(): Issue[] {
    return [...this.listed].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Counts of the codes that are asked for. */
  countsOf(accept: (code: IssueCode) => boolean): Record<string, number> {
    const out: Record<string, number> = {};
    for (const [code, count] of this.counts) if (accept(code)) out[code] = count;
    return out;
  }
}

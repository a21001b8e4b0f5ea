import type { CellInput } from '../../tables/columns';
import type { Issue } from '../book';
import type { IssueCode } from '../issueCodes';

/** Longest cell text quoted in an issue. */
const VALUE_LENGTH = 80;

/** Counts every problem by code and lists the first ones of each code with their place. */
export class IssueLog {
  readonly issues: Issue[] = [];
  notListed = 0;
  private readonly counts = new Map<IssueCode, number>();

  constructor(private readonly cap: number) {}

  add(code: IssueCode, row: number, column: number, field: string | null, value: CellInput | undefined): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count > this.cap) this.notListed++;
    else this.issues.push({ code, row, column, field, value: String(value ?? '').slice(0, VALUE_LENGTH) });
  }

  /** Counts of the codes with a prefix: `E-`, `X-`, `W-`. */
  countsOf(accept: (code: IssueCode) => boolean): Record<string, number> {
    const out: Record<string, number> = {};
    for (const [code, count] of this.counts) if (accept(code)) out[code] = count;
    return out;
  }
}

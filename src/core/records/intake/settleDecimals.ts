import type { DecimalSign } from '../cells/decimalSign';
import type { SheetProposal } from '../recognition/recognition';
import { DecimalWriter, type ColumnWriter } from './columnWriter';
import type { IssueLog } from './issueLog';
import { KIND_RULES } from './kindRules';

/** One sign rules when at least this share of the cells that tell says so. */
const RULING_SHARE = 0.95;

type Ruling = DecimalSign | 'mixed' | 'unknown';

/**
 * Settles what 1,234 and 1.234 mean as text (M2): each column by its own cells; one that cannot tell by what the
 * sheet's other number columns prove together; else by the user's way of writing, with a note. Where both signs are
 * proven in a column the cells that do not tell are taken out: nothing is guessed.
 * @param before marks of the rows that are still usable (a row is refused once), or null when all are
 * @returns the same, less the rows that lose a number they must have
 */
export function settleDecimals(
  proposal: SheetProposal,
  writers: readonly ColumnWriter[],
  rows: Int32Array,
  length: number,
  before: Uint8Array | null,
  fallback: DecimalSign,
  log: IssueLog,
): Uint8Array | null {
  const numbers = writers.filter((w) => w instanceof DecimalWriter);
  const sheet = rulingOf(numbers.reduce((sum, w) => ({ point: sum.point + w.evidence.point, comma: sum.comma + w.evidence.comma }), { point: 0, comma: 0 }));
  const fields = new Set(proposal.columns.map((c) => c.field));
  const needed = KIND_RULES[proposal.kind].numbers.find((list) => list.every((f) => fields.has(f))) ?? [];
  let usable = before;
  for (const writer of numbers) {
    if (writer.unsettled.length === 0) continue;
    const { column, field } = writer.column;
    const own = rulingOf(writer.evidence);
    const said = proposal.reading?.decimalSign;
    if (own === 'mixed' && said === undefined) {
      for (const { at, text } of writer.unsettled) {
        if (usable?.[at] === 0) continue;
        if (needed.includes(field)) {
          log.add('E-DECIMAL-SIGN', rows[at]!, column, field, text);
          usable ??= new Uint8Array(length).fill(1);
          usable[at] = 0;
        } else {
          log.add('W-NUMBER-TEXT', rows[at]!, column, field, text);
          writer.builder.forget(at);
        }
      }
      continue;
    }
    const proven = own === '.' || own === ',' ? own : own === 'unknown' && (sheet === '.' || sheet === ',') ? sheet : null;
    const sign = proven ?? said;
    if (sign === undefined) log.add('W-DECIMAL-ASSUMED', proposal.headerRow, column, field, writer.unsettled[0]!.text);
    writer.settle(sign ?? fallback);
  }
  return usable;
}

function rulingOf({ point, comma }: { readonly point: number; readonly comma: number }): Ruling {
  const telling = point + comma;
  if (telling === 0) return 'unknown';
  if (point >= telling * RULING_SHARE) return '.';
  return comma >= telling * RULING_SHARE ? ',' : 'mixed';
}

import type { SheetProposal } from '../recognition/recognition';
import { DayWriter, type ColumnWriter } from './columnWriter';
import { applyOrder, orderEvidence, orderOf, type OrderEvidence } from './dateOrder';
import type { IssueLog } from './issueLog';
import { KIND_RULES } from './kindRules';

/**
 * Settles day and month of text dates (DT4): each column by its own cells; one that cannot tell by what the sheet's
 * other date columns prove together; else, and where a column proves both, as a person said; else by the user's way of
 * writing, with a note.
 * @returns marks of the rows that keep the date they must have, or null when all do
 */
export function settleDates(
  proposal: SheetProposal,
  writers: readonly ColumnWriter[],
  rows: Int32Array,
  length: number,
  fallback: 'dmy' | 'mdy',
  log: IssueLog,
): Uint8Array | null {
  const days = writers.filter((w) => w instanceof DayWriter);
  const evidence = days.map((w) => orderEvidence(w.builder));
  const sheetOrder = orderOf(evidence.reduce(added, { either: 0, monthFirst: 0, dayFirst: 0, months: 0 }));
  const required = days.find((w) => KIND_RULES[proposal.kind].dates.includes(w.column.field));
  let usable: Uint8Array | null = null;
  days.forEach((writer, i) => {
    const { either, monthFirst, dayFirst, months } = evidence[i]!;
    if (months > 0) log.add('W-DATE-MONTH', proposal.headerRow, writer.column.column, writer.column.field, months);
    if (either + monthFirst + dayFirst === 0) return;
    let order = orderOf(evidence[i]!);
    const said = proposal.reading?.dateOrder;
    if (order === 'mixed' && said) order = said;
    else if (order === 'mixed') log.add('W-DATE-MIXED', proposal.headerRow, writer.column.column, writer.column.field, `${monthFirst}/${dayFirst}/${either}`);
    if (order === 'unknown') {
      if (sheetOrder === 'mdy' || sheetOrder === 'dmy') order = sheetOrder;
      else if (said) order = said;
      else {
        order = fallback;
        log.add('W-DATE-ASSUMED', proposal.headerRow, writer.column.column, writer.column.field, fallback);
      }
    }
    const lost = applyOrder(writer.builder, order);
    for (const { at, text } of lost) {
      const isRequired = writer === required;
      log.add(isRequired ? 'E-DATE-ORDER' : 'W-DATE-TEXT', rows[at]!, writer.column.column, writer.column.field, text);
      if (isRequired) {
        usable ??= new Uint8Array(length).fill(1);
        usable[at] = 0;
      }
    }
  });
  return usable;
}

function added(a: OrderEvidence, b: OrderEvidence): OrderEvidence {
  return { either: a.either + b.either, monthFirst: a.monthFirst + b.monthFirst, dayFirst: a.dayFirst + b.dayFirst, months: a.months + b.months };
}

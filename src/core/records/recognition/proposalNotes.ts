import type { HeaderRow } from './headerRow';
import { fieldMatches } from './headerIndex';
import { plainOf } from './headerText';
import type { SourceKind } from '../sourceKinds';
import type { ColumnProposal, ProposalNote } from './recognition';

const WITH_TAX = /(?<!不)含税|价税合计|incl|including|gross|withtax|inctax/;
const WITHOUT_TAX = /不含税|未税|无税|excl|excluding|untaxed|net|beforetax/;
/** Fields of which a second column under the same header would change the figures. */
export const DECISIVE_FIELDS: ReadonlySet<string> = new Set(['date', 'amount', 'quantity', 'unitPrice', 'customerId', 'customerName', 'residual', 'score']);

/** Whether a header says that its amounts are with tax. */
export function isTaxed(header: string): boolean {
  const plain = plainOf(header);
  return WITH_TAX.test(plain) && !WITHOUT_TAX.test(plain);
}

/** What a person should know of the choice of columns: one header twice, amounts with and without tax (S3, M11). */
export function columnNotes(kind: SourceKind, header: HeaderRow, columns: readonly ColumnProposal[], firstColumn: number): ProposalNote[] {
  const notes: ProposalNote[] = [];
  const taken = new Set(columns.flatMap((c) => [c.column, ...(c.continued ? [c.continued.column] : [])]));
  const free = header.headers.map((h, at) => ({ header: h, column: firstColumn + at })).filter(({ header: h, column }) => h.plain !== '' && !taken.has(column));
  for (const chosen of columns) {
    if (!DECISIVE_FIELDS.has(chosen.field) || chosen.reason === 'mapping') continue;
    const own = header.headers[chosen.column - firstColumn]!;
    if (free.some(({ header: h }) => h.plain === own.plain)) notes.push({ code: 'W-COLUMN-TWICE', column: chosen.column, field: chosen.field, value: chosen.header });
    if (chosen.field !== 'amount' || kind !== 'sales' || WITH_TAX.test(own.plain)) continue;
    const taxed = free.find(({ header: h }) => isTaxed(h.written) && fieldMatches(kind, h).some((m) => m.field === 'amount'));
    if (taxed) notes.push({ code: 'W-TAX-BOTH', column: chosen.column, field: 'amount', value: taxed.header.written });
  }
  return notes;
}

import { ratioText } from '../../sheets/figureText';
import type { Block } from '../../sheets/model';
import { hasCustomerText } from '../shared/customerText';
import type { ReportContext } from '../shared/reportContext';

/** What the workbook lacks, and the sheet or column that would bring it; nothing when nothing is missing. */
export function missingSources(context: ReportContext): Block[] {
  const { analysis, book } = context;
  const words = context.words.missing;
  const notes: string[] = [];
  const coverage = analysis.totals.costCoverage;
  if (coverage === null || coverage === 0) notes.push(words.cost);
  else if (coverage < 1) notes.push(words.coverage(ratioText(coverage)));
  if (!analysis.ageing) notes.push(words.receivables);
  if (!book.customers.inSheet.includes(1)) {
    notes.push(words.customerSheet);
  } else {
    if (!hasCustomerText(context, 'handler')) notes.push(words.handler);
    if (!hasCustomerText(context, 'region')) notes.push(words.region);
  }
  if (notes.length === 0) return [];
  return [{ type: 'heading', level: 'section', text: words.heading }, ...notes.map((text): Block => ({ type: 'note', text, tone: 'muted' }))];
}

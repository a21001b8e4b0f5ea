import { OVERDUE_BUCKETS, RECEIVABLE_BUCKETS } from '../../analysis/analysis';
import { moneyText } from '../../sheets/figureText';
import type { Block, Place, TableBlock } from '../../sheets/model';
import type { CellRole } from '../../sheets/sheetLayout';
import { addMinor, ratioOf, signOf, ZERO, type Minor } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

/** What is owed by age and by days overdue, side by side; nothing without a receivables source. */
export function ageingTables(context: ReportContext): Place[] {
  const { ageing } = context.analysis;
  if (!ageing) return [];
  const words = context.words.ageing;
  const remark: Block[] = [{ type: 'note', text: words.mode[ageing.mode], tone: 'muted' }];
  const advance: Block[] = [
    signOf(ageing.unallocated) === 0 ? '' : words.unallocated(moneyText(ageing.unallocated, ageing.scale)),
    ageing.dueAssumed === 0 ? '' : words.dueAssumed(ageing.dueAssumed),
  ].flatMap((text) => (text === '' ? [] : [{ type: 'note', text, tone: 'muted' } as const]));
  const receivable = RECEIVABLE_BUCKETS.map((bucket) => ({ label: words.receivable[bucket], amount: ageing.receivable[bucket], role: null }));
  const overdue = OVERDUE_BUCKETS.map((bucket) => {
    const late = bucket !== 'notDue' && bucket !== 'dueToday' && signOf(ageing.overdue[bucket]) > 0;
    return { label: words.overdue[bucket], amount: ageing.overdue[bucket], role: late ? ('bad' as const) : null };
  });
  return [
    { span: 6, blocks: [{ type: 'heading', level: 'section', text: words.receivableHeading }, bucketTable('receivable', receivable, context), ...remark] },
    { span: 6, blocks: [{ type: 'heading', level: 'section', text: words.overdueHeading }, bucketTable('overdue', overdue, context), ...advance] },
  ];
}

interface Bucket {
  readonly label: string;
  readonly amount: Minor;
  readonly role: CellRole | null;
}

function bucketTable(key: string, buckets: readonly Bucket[], context: ReportContext): TableBlock {
  const words = context.words.ageing;
  const scale = context.analysis.ageing?.scale ?? 0;
  const total = buckets.reduce((sum, bucket) => addMinor(sum, bucket.amount), ZERO);
  return {
    type: 'table',
    key,
    columns: [
      { key: 'bucket', header: words.bucket, kind: 'text', values: buckets.map((bucket) => bucket.label), roles: buckets.map((bucket) => bucket.role) },
      { key: 'amount', header: words.amount, kind: 'bar', values: buckets.map((bucket) => moneyCell(bucket.amount, scale)) },
      { key: 'share', header: words.share, kind: 'ratio', values: buckets.map((bucket) => ratioOf(bucket.amount, total)) },
    ],
    rowCount: buckets.length,
    total: [words.total, moneyCell(total, scale), signOf(total) === 0 ? null : 1],
    native: null,
  };
}

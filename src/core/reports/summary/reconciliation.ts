import type { RowBuckets } from '../../analysis/analysis';
import { SOURCE_KINDS, type SourceKind } from '../../records/sourceKinds';
import { groupedDecimal, integerText, ratioText } from '../../sheets/figureText';
import type { Block, Place, Pair } from '../../sheets/model';
import { ratioOf, signOf, type Minor } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

/** Checks of rows by source; the table of rows shows each beside its counts. */
const ROW_CHECK = 'rows.';

/** What became of every row read, source by source. */
export function rowReconciliation(context: ReportContext): Block[] {
  const words = context.words.reconciliation;
  const sources = SOURCE_KINDS.flatMap((kind) => {
    const rows = context.analysis.rows[kind];
    return rows ? [{ kind, rows }] : [];
  });
  const count = (of: (rows: RowBuckets) => number) => sources.map(({ rows }) => of(rows));
  return [
    { type: 'heading', level: 'section', text: words.heading, aside: words.identity },
    {
      type: 'table',
      key: 'rows',
      columns: [
        { key: 'source', header: words.source, kind: 'text', values: sources.map(({ kind }) => words.sources[kind]) },
        { key: 'read', header: words.read, kind: 'integer', values: count((rows) => rows.read) },
        { key: 'used', header: words.used, kind: 'integer', values: count((rows) => rows.used) },
        { key: 'returns', header: words.returns, kind: 'sparse', values: count((rows) => rows.returns) },
        { key: 'allowances', header: words.allowances, kind: 'sparse', values: count((rows) => rows.allowances) },
        { key: 'noCustomer', header: words.noCustomer, kind: 'sparse', values: count((rows) => rows.noCustomer) },
        { key: 'duplicates', header: words.duplicates, kind: 'sparse', values: count((rows) => rows.duplicates) },
        { key: 'outOfScope', header: words.outOfScope, kind: 'sparse', values: count((rows) => rows.outOfScope) },
        { key: 'rejected', header: words.rejected, kind: 'sparse', values: count((rows) => rows.rejected) },
        {
          key: 'adds',
          header: words.adds,
          kind: 'text',
          values: sources.map(({ rows }) => (missingRows(rows) === 0 ? words.addsYes : words.addsNo(integerText(missingRows(rows))))),
          roles: sources.map(({ rows }) => (missingRows(rows) === 0 ? 'good' : 'bad')),
        },
      ],
      rowCount: sources.length,
      total: null,
      native: null,
    },
  ];
}

function missingRows(rows: RowBuckets): number {
  return rows.read - rows.used - rows.noCustomer - rows.duplicates - rows.outOfScope - rows.rejected;
}

/** The ledger's total with its reasons at the left, every check of the analysis at the right. */
export function ledgerAndChecks(context: ReportContext): Place[] {
  const words = context.words.reconciliation;
  return [
    { span: 6, blocks: [{ type: 'heading', level: 'section', text: words.ledgerHeading }, ledgerTotal(context), ...reasonTable(context)] },
    {
      span: 6,
      blocks: [
        { type: 'heading', level: 'section', text: words.checksHeading },
        {
          type: 'checks',
          checks: context.analysis.checks.filter(({ name }) => !name.startsWith(ROW_CHECK)).map((check) => ({
            label: words.checks[check.name] ?? check.name,
            detail: words.checkDetail(groupedDecimal(check.left), groupedDecimal(check.right)),
            verdict: check.ok ? words.agrees : words.differs(groupedDecimal(difference(check.left, check.right))),
            ok: check.ok,
          })),
        },
      ],
    },
  ];
}

function ledgerTotal(context: ReportContext): Block {
  const { totals, scale, rows } = context.analysis;
  const words = context.words.reconciliation;
  const pair = (label: string, amount: Minor, remark = '', total = false): Pair => ({
    label,
    value: moneyCell(amount, scale),
    kind: 'money',
    remark,
    valueTone: total ? 'strong' : 'plain',
    remarkTone: 'muted',
    total,
  });
  const rate = ratioOf(totals.returns, totals.grossSales);
  const suspected = rows.sales?.suspectedDuplicates ?? 0;
  const pairs: Pair[] = [pair(words.gross, totals.grossSales)];
  if (signOf(totals.allowances) !== 0) pairs.push(pair(words.lessAllowances, totals.allowances));
  pairs.push(pair(words.lessReturns, totals.returns, rate === null ? '' : words.returnRate(ratioText(rate))));
  pairs.push(pair(words.revenue, totals.revenue, '', true));
  if (signOf(totals.noCustomerRevenue) !== 0) pairs.push(pair(words.ofNoCustomer, totals.noCustomerRevenue));
  if (suspected > 0) pairs.push({ ...pair(words.suspectedLabel, totals.revenue), value: suspected, kind: 'integer', remark: words.suspected(suspected), remarkTone: 'caution' });
  return { type: 'pairs', pairs };
}

/** Each reason for which rows are in no figure, with its count; sources together where they share a reason. */
function reasonTable(context: ReportContext): Block[] {
  const words = context.words.reconciliation;
  const lines: { source: SourceKind; reason: string; rows: number }[] = [];
  for (const source of SOURCE_KINDS) {
    const rows = context.analysis.rows[source];
    if (!rows) continue;
    const counts = { ...rows.rejectedBy, ...rows.outOfScopeBy, noCustomer: rows.noCustomer, duplicates: rows.duplicates };
    for (const [code, count] of Object.entries(counts)) {
      if (count > 0) lines.push({ source, reason: words.reasons[code] ?? code, rows: count });
    }
  }
  const heading = { type: 'heading', level: 'section', text: words.reasonHeading } as const;
  if (lines.length === 0) return [heading, { type: 'note', text: words.noReasons, tone: 'muted' }];
  return [
    heading,
    {
      type: 'table',
      key: 'reasons',
      columns: [
        { key: 'source', header: words.source, kind: 'text', values: lines.map((line) => words.sources[line.source]) },
        { key: 'reason', header: words.reason, kind: 'text', values: lines.map((line) => line.reason) },
        { key: 'rows', header: words.rows, kind: 'integer', values: lines.map((line) => line.rows) },
      ],
      rowCount: lines.length,
      total: null,
      native: null,
    },
  ];
}

/** What two printed figures differ by; both are decimals or counts. */
function difference(left: string, right: string): string {
  const decimals = Math.max(fractionOf(left), fractionOf(right));
  const scaled = (text: string) => BigInt(text.replace('.', '') + '0'.repeat(decimals - fractionOf(text)));
  const gap = scaled(left) - scaled(right);
  const digits = String(gap < 0n ? -gap : gap).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function fractionOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

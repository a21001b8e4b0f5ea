import type { CustomerField } from '../../records/sourceKinds';
import { ratioText } from '../../sheets/figureText';
import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import type { Block, SheetModel, TableColumn } from '../../sheets/model';
import type { AbsentReport } from '../absentReport';
import { basisLine } from '../shared/basisLine';
import { countCells, dayCells, mapRows, moneyCells } from '../shared/cells';
import { customerLink } from '../shared/customerLink';
import { customerText, hasCustomerText } from '../shared/customerText';
import { footerOf } from '../shared/footer';
import { isNamedByKey } from '../shared/namedByKey';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { ageOn } from './ageOn';

const KEY = 'basicInfo';
/** What the founding report names: person, company, contact. The age comes from the day of birth. */
const FIELDS = ['contact', 'sex', 'birthDate', 'position', 'industry', 'address', 'phone', 'email', 'social'] as const satisfies readonly CustomerField[];
type InfoField = (typeof FIELDS)[number];
/** Printed with the purchase history where the page has no room for all: the others are for the screen and stand behind. */
const PRINTED: readonly InfoField[] = ['contact', 'sex', 'birthDate', 'position', 'industry', 'phone'];
/** Gaps named in the sentence above the table. */
const GAPS = 4;

/** 客户基本信息报表 (rows 167-171): one line a customer as a native table. Absent without a customer sheet. */
export function basicInfoReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.pack.basicInfo;
  if (!context.book.customers.inSheet.includes(1)) return { absent: true, key: KEY, name: words.tab, needs: { kind: 'customers', fields: ['customerName', ...FIELDS] }, why: words.why };
  const head: Block[] = [
    { type: 'heading', level: 'title', text: words.title },
    { type: 'note', text: basisLine(context), tone: 'muted' },
    { type: 'note', text: answer(context), tone: 'plain' },
  ];
  const absent = FIELDS.filter((field) => !hasCustomerText(context, field));
  if (absent.length > 0) head.push({ type: 'note', text: words.absent(absent.map((field) => headerOf(context, field)).join(words.comma)), tone: 'muted' });
  const columns = columnsOf(context);
  const keyColumn = columns.some(({ key }) => key === 'customerId') ? 'customerId' : 'customer';
  return {
    key: KEY,
    name: words.tab,
    tab: 'reports',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [
      [{ span: PAGE_COLUMNS, blocks: head }],
      [{ span: PAGE_COLUMNS, blocks: [{ type: 'table', key: 'basicInfo', columns, rowCount: context.order.length, total: null, native: { name: 'Clientele_BasicInfo', keyColumn } }] }],
    ],
  };
}

/** How many customers and how much of them is filled in, for the contents. */
export function basicInfoHeadline(context: ReportContext): string | null {
  const complete = completeness(context);
  return complete === null ? null : context.words.pack.basicInfo.headline(context.order.length, ratioText(complete.share));
}

function answer(context: ReportContext): string {
  const say = context.words.pack.basicInfo;
  const complete = completeness(context);
  if (complete === null) return say.answer(context.order.length, ratioText(0));
  const gaps = complete.missing.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).slice(0, GAPS);
  return [
    say.answer(context.order.length, ratioText(complete.share)),
    gaps.length > 0 ? say.gaps(gaps.map(({ field, count }) => say.gap(headerOf(context, field), count)).join(say.comma)) : '',
  ].filter(Boolean).join(sentenceGap(context.language));
}

/** Over the columns the sheet has; null when it has none of them. */
function completeness(context: ReportContext): { share: number; missing: { field: InfoField; count: number }[] } | null {
  const missing = FIELDS.filter((field) => hasCustomerText(context, field)).map((field) => ({
    field,
    count: context.order.reduce((sum, c) => sum + (customerText(context, field, c) === null ? 1 : 0), 0),
  }));
  const cells = missing.length * context.order.length;
  return cells === 0 ? null : { share: 1 - missing.reduce((sum, { count }) => sum + count, 0) / cells, missing };
}

function headerOf({ words }: ReportContext, field: InfoField): string {
  const { columns } = words.pack.basicInfo;
  return field === 'birthDate' ? columns.age : columns[field];
}

function columnsOf(context: ReportContext): TableColumn[] {
  const { analysis, order, words } = context;
  const { columns } = words.pack.basicInfo;
  const { names, ids, orders, revenue, lastPurchase } = analysis.customers;
  const text = (field: InfoField): TableColumn[] =>
    hasCustomerText(context, field)
      ? [
          field === 'birthDate'
            ? { key: 'age', header: columns.age, kind: 'integer', values: mapRows(order, (c) => ageOn(customerText(context, field, c), analysis.asOf)) }
            : { key: field, header: columns[field], kind: field === 'phone' ? 'phone' : 'text', values: mapRows(order, (c) => customerText(context, field, c)) },
        ]
      : [];
  return [
    { key: 'customer', header: columns.customer, kind: 'text', values: mapRows(order, (c) => names[c] ?? ''), links: mapRows(order, (c) => customerLink(context, c)) },
    ...(isNamedByKey(context) ? [] : [{ key: 'customerId', header: columns.customerId, kind: 'id', values: mapRows(order, (c) => ids[c] ?? '') } as const]),
    ...PRINTED.flatMap(text),
    { key: 'orders', header: columns.orders, kind: 'integer', values: countCells(orders, order) },
    { key: 'perYear', header: columns.perYear, kind: 'integer', values: countCells(analysis.pack.phases.yearDays, order) },
    { key: 'amount', header: columns.amount, kind: 'money', values: moneyCells(revenue, order) },
    { key: 'last', header: columns.last, kind: 'date', values: dayCells(lastPurchase, order) },
    ...FIELDS.filter((field) => !PRINTED.includes(field)).flatMap(text),
  ];
}

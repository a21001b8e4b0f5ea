import type { CellInput } from '../../../src/core/tables/columns';
import type { PlainSheet } from '../readWorkbook';
import { AMOUNT_FORMS, DATE_FORMS, KEY_FORMS } from './forms';
import { CUSTOMERS, LINES, type TrueLine } from './truth';

const FIELDS = ['order', 'date', 'id', 'name', 'product', 'quantity', 'amount', 'cost', 'person'] as const;
type Field = (typeof FIELDS)[number];

export const HEADERS: Readonly<Record<string, Readonly<Record<Field, string>>>> = {
  zh: { order: '订单号', date: '订单日期', id: '客户编号', name: '客户名称', product: '产品名称', quantity: '数量', amount: '金额', cost: '成本', person: '业务员' },
  en: { order: 'Order no.', date: 'Order date', id: 'Customer ID', name: 'Customer name', product: 'Product', quantity: 'Quantity', amount: 'Amount', cost: 'Cost', person: 'Salesperson' },
  erp: { order: '单据编号', date: '单据日期', id: '购货单位编码', name: '购货单位', product: '存货名称', quantity: '实发数量', amount: '无税金额', cost: '销售成本', person: '职员' },
  crm: { order: 'order_id', date: 'InvoiceDate', id: 'ACCOUNT_NUMBER', name: 'Account Name', product: 'product_name', quantity: 'QTY', amount: 'NetSales', cost: 'COGS', person: 'Sales Rep' },
};
const GROUPS: Readonly<Record<Field, readonly [string, string]>> = {
  order: ['订单', '编号'], date: ['订单', '日期'], id: ['客户', '编号'], name: ['客户', '名称'], product: ['产品', '名称'], quantity: ['销售', '数量'], amount: ['销售', '金额'], cost: ['', '成本'], person: ['', '业务员'],
};

/** Every choice of shape; the first of each list is the plain one. */
export const CHOICES = {
  date: Object.keys(DATE_FORMS),
  amount: [...Object.keys(AMOUNT_FORMS), 'headerInTenThousands', 'headerInThousands', 'unitAbove'],
  id: Object.keys(KEY_FORMS),
  name: Object.keys(KEY_FORMS),
  order: ['asWritten', 'spaces', 'noBreakSpace', 'lineBreak'],
  header: Object.keys(HEADERS),
  headerForm: ['asWritten', 'fullWidth', 'lineBreaks', 'twoRows'],
  title: ['none', 'one', 'four', 'thirtyFive'],
  columns: ['asWritten', 'reversed', 'turned', 'shuffled'],
  extra: ['none', 'serialFirst', 'blankInside', 'remarksLast'],
  rows: ['asWritten', 'reversed', 'shuffled'],
  blankRows: ['none', 'every5', 'tail'],
  totals: ['none', 'atEnd', 'subtotals', 'dated', 'bare'],
  again: ['none', 'headerRepeated'],
  empty: ['blank', 'NULL', 'dash', 'NA'],
  split: ['one', 'two', 'six', 'customersBeside'],
  place: ['A1', 'D5'],
  table: ['range', 'table'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Shape = { readonly [K in keyof typeof CHOICES]: string } & { readonly seed: number };

/** Rows put in that are no data, by the reason they must be counted under. */
export interface Built {
  readonly sheets: readonly PlainSheet[];
  readonly added: Readonly<Record<string, number>>;
}

/** The truth in a shape. The customer sheet stands first and plain, so that it says how ids and names are shown. */
export function workbookOf(shape: Shape): Built {
  const random = randomOf(shape.seed);
  const added: Record<string, number> = {};
  const fields = columnsOf(shape, random);
  let lines = [...LINES];
  if (shape.rows === 'reversed') lines.reverse();
  if (shape.rows === 'shuffled') lines = shuffled(lines, random);
  const parts = shape.split === 'two' ? 2 : shape.split === 'six' ? 6 : 1;
  const size = Math.ceil(lines.length / parts);
  const ledgers = Array.from({ length: parts }, (_, i) => ledgerOf(lines.slice(i * size, (i + 1) * size), fields, shape, added));
  const customers: CellInput[][] = [['客户编号', '客户名称', '联系人', '电话'], ...CUSTOMERS.map(([id, name], i): CellInput[] => [id, name, `p${i}`, `010-${i}`])];
  const place: Partial<PlainSheet> = shape.place === 'D5' ? { at: [4, 3] } : {};
  if (shape.split === 'customersBeside' && shape.title === 'none' && shape.headerForm !== 'twoRows') {
    const [rows] = ledgers as [CellInput[][]];
    const width = Math.max(...rows.map((row) => row.length));
    const beside = Array.from({ length: Math.max(rows.length, customers.length) }, (_, i) => [...(customers[i] ?? ['', '', '', '']), '', ...Array.from({ length: width }, (_, k) => rows[i]?.[k] ?? '')]);
    return { sheets: [{ name: '台账', rows: beside, ...place }], added };
  }
  return {
    sheets: [{ name: '客户', rows: customers }, ...ledgers.map((rows, i): PlainSheet => ({ name: `销售${i + 1}`, rows, ...place, ...tableOf(rows, shape, place) }))],
    added,
  };
}

function tableOf(rows: readonly (readonly CellInput[])[], shape: Shape, place: Partial<PlainSheet>): Partial<PlainSheet> {
  if (shape.table !== 'table' || shape.title !== 'none' || shape.headerForm === 'twoRows' || shape.amount === 'unitAbove') return {};
  const [row, column] = place.at ?? [0, 0];
  return { tables: [{ name: 'Ledger', firstRow: row, firstColumn: column, rowCount: rows.length, columnCount: Math.max(...rows.map((r) => r.length)) }] };
}

function columnsOf(shape: Shape, random: () => number): (Field | 'serial' | 'gap' | 'remark')[] {
  let fields: (Field | 'serial' | 'gap' | 'remark')[] = [...FIELDS];
  if (shape.columns === 'reversed') fields.reverse();
  if (shape.columns === 'turned') fields = [...fields.slice(4), ...fields.slice(0, 4)];
  if (shape.columns === 'shuffled') fields = shuffled(fields, random);
  if (shape.extra === 'serialFirst') fields.unshift('serial');
  if (shape.extra === 'remarksLast') fields.push('remark');
  // Beside another list a blank column would begin a third one.
  if (shape.extra === 'blankInside' && shape.split !== 'customersBeside') fields.splice(5, 0, 'gap');
  return fields;
}

function ledgerOf(lines: readonly TrueLine[], fields: readonly string[], shape: Shape, added: Record<string, number>): CellInput[][] {
  const blank = fields.map((): CellInput => '');
  const only = (column: string, value: CellInput, label: readonly [string, string] | null = null): CellInput[] =>
    fields.map((field): CellInput => (field === column ? value : label && field === label[0] ? label[1] : ''));
  const header = headerRows(fields, shape);
  const unit = shape.amount === 'unitAbove' ? [['单位：万元', ...blank.slice(1)]] : [];
  const titles = Array.from({ length: { none: 0, one: 1, four: 4, thirtyFive: 35 }[shape.title] ?? 0 }, (_, i) => [`销售台账 ${i + 1}`, ...blank.slice(1)]);
  const rows: CellInput[][] = [...titles, ...unit, ...header];
  const money = moneyOf(shape);
  const count = (code: string): void => void (added[code] = (added[code] ?? 0) + 1);
  let open = 0;
  let all = 0;
  lines.forEach((line, i) => {
    rows.push(fields.map((field) => cellOf(line, field, i, shape, money)));
    open += line.cents;
    all += line.cents;
    if (shape.blankRows === 'every5' && i % 5 === 4) rows.push(blank);
    if (shape.totals === 'subtotals' && i % 4 === 3) {
      rows.push(only('amount', money(open), ['order', i % 8 === 3 ? '小计' : 'Subtotal']));
      count('X-TOTAL-ROW');
      open = 0;
    }
    if (shape.again === 'headerRepeated' && i % 10 === 5) {
      rows.push(...header);
      header.forEach(() => count('X-HEADER-ROW'));
    }
  });
  if (shape.totals === 'atEnd') rows.push(only('amount', money(all), ['name', '合计']));
  if (shape.totals === 'bare') rows.push(only('amount', money(all)));
  if (shape.totals === 'dated') rows.push(fields.map((field) => (field === 'date' ? DATE_FORMS[shape.date]!('2023-06-14') : field === 'amount' ? money(all) : field === 'name' ? '合计' : '')));
  if (['atEnd', 'bare', 'dated'].includes(shape.totals)) count('X-TOTAL-ROW');
  if (shape.blankRows === 'tail') for (let i = 0; i < 200; i++) rows.push(blank);
  return rows;
}

function headerRows(fields: readonly string[], shape: Shape): CellInput[][] {
  if (shape.headerForm === 'twoRows') {
    const groups = fields.map((field): readonly [string, string] => GROUPS[field as Field] ?? ['', field === 'gap' ? '' : field]);
    const unit = amountUnit(shape);
    return [groups.map(([group], i) => (i > 0 && groups[i - 1]![0] === group ? '' : group)), groups.map(([, name]) => (name === '金额' || name === '成本' ? name + unit : name))];
  }
  const words = HEADERS[shape.header]!;
  return [
    fields.map((field): CellInput => {
      if (field === 'gap') return '';
      const word = (words[field as Field] ?? (field === 'serial' ? 'NO.' : 'x9')) + (field === 'amount' || field === 'cost' ? amountUnit(shape) : '');
      if (shape.headerForm === 'lineBreaks') return word.replace(/[ _]/, '\n');
      return shape.headerForm === 'fullWidth' ? word.replace(/[A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : word;
    }),
  ];
}

const amountUnit = (shape: Shape): string => (shape.amount === 'headerInTenThousands' ? '(万元)' : shape.amount === 'headerInThousands' ? '（千元）' : '');

function moneyOf(shape: Shape): (cents: number) => CellInput {
  if (shape.amount === 'headerInTenThousands' || shape.amount === 'unitAbove') return (cents) => Number((cents / 1_000_000).toFixed(6));
  if (shape.amount === 'headerInThousands') return (cents) => Number((cents / 100_000).toFixed(5));
  return AMOUNT_FORMS[shape.amount]!;
}

function cellOf(line: TrueLine, field: string, at: number, shape: Shape, money: (cents: number) => CellInput): CellInput {
  const [id, name] = CUSTOMERS[line.customer]!;
  const vary = (form: string, text: string): string => (at % 3 === 1 ? KEY_FORMS[form]!(text) : text);
  switch (field) {
    case 'order':
      return vary(shape.order, line.order);
    case 'date':
      return DATE_FORMS[shape.date]!(line.date);
    case 'id':
      return vary(shape.id, id);
    case 'name':
      return vary(shape.name, name);
    case 'product':
      return line.product;
    case 'quantity':
      return line.quantity;
    case 'amount':
      return money(line.cents);
    case 'cost':
      // Every seventh line has no known cost.
      return line.cents % 5 === 0 ? { blank: '', NULL: 'NULL', dash: '-', NA: 'N/A' }[shape.empty]! : money(line.costCents);
    case 'person':
      return line.person;
    case 'serial':
      return at + 1;
    default:
      return '';
  }
}

/** A small generator of its own, so that a shape is the same wherever it is built. */
function randomOf(seed: number): () => number {
  let state = (seed >>> 0) + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const out = [...values];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

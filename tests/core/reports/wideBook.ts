import type { CellInput } from '../../../src/core/tables/columns';
import { addDays, dayOf } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import type { PlainSheet } from './smallBook';

/** The last day of sales. */
const END = dayOf(2024, 4, 28);
const REGIONS = ['华东', '华北', '华南'];
const INDUSTRIES = ['制造业-机械', '贸易-工业品', '建筑-工程'];
const SIZES = ['50人以下', '50-100人', '100-500人', '500人以上'];
const PEOPLE = ['王芳', '李强', '赵敏'];
const NEEDS = ['采购设备-轴承', '技术咨询', '售后维护'];
const GOODS = [['10', '轴承'], ['20', '密封件'], ['30', '液压元件']] as const;
const CUSTOMERS = 30;

const id = (c: number): string => `K${String(c).padStart(2, '0')}`;
const ago = (days: number): number => serialOfDay(addDays(END, -days));

/** Numbers below 1 that look like chance and are the same on every machine. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Each customer orders at a pace and a size of his own and may have stopped; amounts run from small to beyond the cut of VIP. */
function salesRows(): (readonly CellInput[])[] {
  const next = chance(7);
  const rows: (readonly CellInput[])[] = [];
  for (let c = 0; c < CUSTOMERS - 2; c++) {
    const pace = 9 + 7 * (c % 9);
    const size = 90 * 2 ** (c % 8);
    const stopped = c % 4 === 3 ? 20 * c : c % 5;
    for (let back = stopped, n = 0; back < 800; back += Math.max(1, Math.round(pace * (0.4 + 1.2 * next()))), n++) {
      const [productId, category] = GOODS[(c + n) % 3]!;
      const amount = Math.round(size * (0.3 + 1.4 * next()));
      rows.push([`${id(c)}-${n}`, ago(back), id(c), productId, category, amount, n % 9 === 0 ? null : n % 11 === 0 ? 0 : Math.round(amount * 0.7), 1 + Math.round(9 * next()), PEOPLE[c % 3]!]);
      if (n % 13 === 5) rows.push([`${id(c)}-${n}`, ago(Math.max(0, back - 2)), id(c), productId, category, -Math.round(amount / 3), null, -1, PEOPLE[c % 3]!]);
    }
  }
  const [first] = rows;
  return [...rows, first!]; // the last line is the first once more: an exact duplicate
}

/** One row a customer; a customer for whom there is none gives null. */
function each(make: (c: number) => readonly CellInput[] | null): (readonly CellInput[])[] {
  return Array.from({ length: CUSTOMERS }, (_, c) => make(c)).filter((row) => row !== null);
}

/** A company with every kind of source: 30 customers, of whom two never bought, over 800 days. */
export const WIDE_SHEETS: readonly PlainSheet[] = [
  { kind: 'sales', fields: ['orderNo', 'date', 'customerId', 'productId', 'category', 'amount', 'cost', 'quantity', 'salesperson'], rows: salesRows() },
  {
    kind: 'customers',
    fields: ['customerId', 'customerName', 'region', 'handler', 'phone', 'contact', 'industry', 'size', 'source', 'coreNeed', 'firstContact', 'grade'],
    rows: each((c) => [
      id(c), `客户${id(c)}`, REGIONS[c % 3]!, PEOPLE[c % 3]!, `1380013${String(8000 + c)}`, '陈', INDUSTRIES[c % 3]!, SIZES[c % 4]!, c % 2 ? '展会' : '官网', NEEDS[c % 3]!, ago(900 - c), c === 4 ? '潜在' : null,
    ]),
  },
  {
    kind: 'receivables',
    fields: ['invoiceNo', 'customerId', 'invoiceDate', 'dueDate', 'amount'],
    rows: each((c) => (c % 3 === 0 ? null : [`F${c}`, id(c), ago(7 * c), c % 2 ? ago(7 * c - 25) : null, 500 + 130 * c])),
  },
  {
    kind: 'interactions',
    fields: ['date', 'customerId', 'channel', 'kind', 'result', 'solvedDate'],
    rows: each((c) => [ago(6 * c), id(c), '电话', ['拜访', '咨询', '投诉', '优惠券'][c % 4]!, '已答复', c % 3 ? ago(Math.max(0, 6 * c - 3)) : null]),
  },
  { kind: 'survey', fields: ['date', 'customerId', 'score'], rows: each((c) => [ago(5 * c), id(c), 1 + (c % 5)]) },
  { kind: 'stages', fields: ['customerId', 'stage', 'enteredDate', 'lostReason'], rows: each((c) => [id(c), ['初次接触', '需求确认', '方案沟通', '合同签订'][c % 4]!, ago(300 - c), c % 7 === 6 ? '价格' : null]) },
  { kind: 'events', fields: ['customerId', 'event', 'date', 'channel', 'attended'], rows: each((c) => [id(c), c % 2 ? '春季展' : '新品会', ago(c % 2 ? 120 : 60), '邮件', c % 3 ? '是' : '否']) },
];

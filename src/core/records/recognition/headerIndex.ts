import { FIELDS, SOURCE_KINDS, type FieldType, type SourceKind } from '../sourceKinds';
import type { HeaderText } from './headerText';
import { plainOf } from './headerText';
import type { HeaderWords } from './headerWords/HeaderWords';
import { en } from './headerWords/en';
import { zh } from './headerWords/zh';

/** How well a header names a field: 1 is the surest name; `exact` = the whole header is a known name. */
export interface FieldMatch {
  readonly field: string;
  readonly score: number;
  readonly reason: 'exact' | 'part';
}

const LANGUAGES: readonly HeaderWords[] = [zh, en];
/** How much less the last name of a list says than the first. */
const RANK_SPAN = 0.15;
/** A name without what stands in brackets says a little less. */
const BARE_SCORE = 0.96;
/** A header that only ends with a known name: between these, by how much of it the name is. */
const PART_FLOOR = 0.5;
const PART_SPAN = 0.25;

/** Names that say something only when they are the whole header: 新客户 is no customer, "file name" no name. */
const WHOLE_ONLY = new Set(
  [
    '客户', '会员', '产品', '商品', '订单', '状态', '类型', '编号', '时间', '省', '城市', '国家', '合计', '小计', '描述', '说明', '内容', '结果', '方式', '渠道', '评价', '销售', '单号', '等级', '级别', '阶段',
    'name', 'id', 'code', 'no', 'num', 'type', 'total', 'sum', 'day', 'value', 'rate', 'status', 'order', 'invoice', 'account', 'company', 'customer', 'client', 'owner', 'partner', 'item', 'product', 'material',
    'reference', 'cust', 'title', 'description', 'size', 'class', 'level', 'note', 'notes', 'index', 'store name', 'payment', 'due', 'balance', 'items', 'orders', 'state', 'city', 'country', 'location', 'model',
    'service', 'family', 'series', 'reason', 'max', 'result', 'content', 'kind', 'subject', 'points', 'user', 'need', 'needs', 'source', 'origin', 'channel', 'group', 'rep', 'active', 'month', 'period', 'return', 'refund', 'returned', 'person', 'manager', '月份', '期间', '年月', '退货', '退款', '退回', 'position', 'role', 'prefix', 'paid', 'charges', 'remaining', 'goods', 'trade', 'collection', 'receivable', '原价', '报价', '类目', '收款', '回款', '市场', '分区', '客服专员', '担当', '跟单', '住址', 'since', 'volume',
  ].map(plainOf),
);

interface Entry {
  readonly field: string;
  readonly score: number;
}

const index: ReadonlyMap<SourceKind, ReadonlyMap<string, readonly Entry[]>> = new Map(SOURCE_KINDS.map((kind) => [kind, entriesOf(kind)]));

/** The fields of a kind that a header may name, best name of each. */
export function fieldMatches(kind: SourceKind, header: HeaderText): FieldMatch[] {
  if (header.plain === '') return [];
  const entries = index.get(kind)!;
  const best = new Map<string, FieldMatch>();
  const offer = (found: readonly Entry[] | undefined, factor: number, reason: FieldMatch['reason']) => {
    for (const { field, score } of found ?? []) {
      const value = score * factor;
      if (value > (best.get(field)?.score ?? 0)) best.set(field, { field, score: value, reason });
    }
  };
  offer(entries.get(header.plain), 1, 'exact');
  if (header.bare !== header.plain) offer(entries.get(header.bare), BARE_SCORE, 'exact');
  const [one, other] = header.tongues;
  if (one !== undefined && other !== undefined) {
    // Both tongues must name it: `客户 ID` is no name.
    const both = new Set(entries.get(other)?.map((e) => e.field));
    offer(entries.get(one)?.filter((e) => both.has(e.field)), BARE_SCORE, 'exact');
  }
  for (const ending of header.endings) {
    if (ending.length < 2 || WHOLE_ONLY.has(ending)) continue;
    const front = header.bare.slice(0, header.bare.length - ending.length);
    const found = entries.get(ending)?.filter((e) => !isBlocked(kind, e.field, front));
    offer(found, PART_FLOOR + (PART_SPAN * ending.length) / header.bare.length, 'part');
  }
  return [...best.values()];
}

/** What must not stand before `date` or `amount` must not for any other day or money of a kind either. */
function isBlocked(kind: SourceKind, field: string, front: string): boolean {
  const type = (FIELDS[kind] as Readonly<Record<string, FieldType>>)[field];
  const names = [field, ...(type === 'date' ? ['date'] : type === 'money' ? ['amount'] : [])];
  return LANGUAGES.some((words) => names.some((name) => (words.notAtEndOf[name] ?? []).some((w) => front.includes(plainOf(w)))));
}

function entriesOf(kind: SourceKind): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (name: string, entry: Entry) => {
    const plain = plainOf(name);
    const list = entries.get(plain);
    if (!list) entries.set(plain, [entry]);
    else if (!list.some((e) => e.field === entry.field)) list.push(entry);
  };
  for (const field of Object.keys(FIELDS[kind])) {
    for (const words of LANGUAGES) {
      const names = (words.fields[kind] as Readonly<Record<string, readonly string[]>>)[field] ?? [];
      names.forEach((name, rank) => add(name, { field, score: 1 - (RANK_SPAN * rank) / names.length }));
    }
    add(field, { field, score: 1 }); // the field's own key, as our mapping files and exports write it
  }
  return entries;
}

/** Whether a sheet's name speaks of a kind. */
export function nameSpeaksOf(kind: SourceKind, sheetName: string): boolean {
  const plain = plainOf(sheetName);
  return LANGUAGES.some((words) => words.sheetNames[kind].some((w) => (w.length <= 2 && /^[a-z]+$/.test(w) ? plain === w : plain.includes(plainOf(w)))));
}

/** Whether a text is, as a whole, a header name of any field of any kind. */
export function isHeaderName(text: string): boolean {
  if (text.length > 40) return false;
  const plain = plainOf(text);
  return plain !== '' && SOURCE_KINDS.some((kind) => index.get(kind)!.has(plain));
}

/** Whether a text is, as a whole, a name of a field. */
export function namesField(kind: SourceKind, field: string, text: string): boolean {
  return text.length <= 40 && index.get(kind)!.get(plainOf(text))?.some((entry) => entry.field === field) === true;
}

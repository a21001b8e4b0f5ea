import { lastTalks } from '../../analysis/today/lastTalk';
import { suggestedGoods, type SuggestedGoods } from '../../analysis/today/suggestedGoods';
import type { TodayEntry } from '../../analysis/today/todayList';
import { FOLLOW_UP_RESULTS } from '../../analysis/today/followUp';
import type { TodayColumn } from '../../locales/todayWords';
import type { TableBlock, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { isoOf } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { moneyCell } from '../shared/cells';
import { customerLink } from '../shared/customerLink';
import { customerText, hasCustomerText } from '../shared/customerText';
import { isNamedByKey } from '../shared/namedByKey';
import type { ReportContext } from '../shared/reportContext';
import { reasonOf, resultText } from './reasons';
import { todayAction } from './todayAction';

/** Goods named: due ones, and one to offer; a caller remembers no more. */
const DUE_NAMED = 2;
const ALIKE_NAMED = 1;

/** The list itself: a native table keyed by customer, whose last two columns are the user's. */
export function todayTable(context: ReportContext): TableBlock {
  const words = context.words.today;
  const { analysis, desk } = context;
  const { entries, scale } = desk.today;
  const toCall = entries.filter(({ group }) => group !== 'done' && group !== 'postponed');
  const goods = suggestedGoods(desk.archive, toCall.map(({ customer }) => customer));
  const talks = lastTalks(context.book, analysis.asOf);
  const { ids, names } = analysis.customers;
  const column = (key: TodayColumn, kind: TableColumn['kind'], cell: (entry: TodayEntry, position: number) => CellContent, more: Partial<TableColumn> = {}): TableColumn => ({
    key,
    header: words.columns[key],
    kind,
    values: entries.map(cell),
    ...more,
  });
  const fromSheet = (key: 'contact' | 'phone' | 'handler'): TableColumn[] =>
    hasCustomerText(context, key) ? [column(key, key === 'phone' ? 'phone' : 'text', ({ customer }) => customerText(context, key, customer))] : [];
  const named = isNamedByKey(context);
  const talkOf = (customer: number): CellContent => {
    const talk = talks?.get(customer);
    return talk ? words.talk(isoOf(talk.day), talk.content ?? '').trim() : null;
  };
  return {
    type: 'table',
    key: 'today',
    rowCount: entries.length,
    total: null,
    native: { name: 'Clientele_Today', keyColumn: named ? 'customer' : 'customerId' },
    columns: [
      column('rank', 'integer', (_, position) => (position < toCall.length ? position + 1 : null)),
      column('customer', 'text', ({ customer }) => names[customer] ?? '', { wide: true, widest: 28, links: entries.map(({ customer }) => customerLink(context, customer)) }),
      ...(named ? [] : [column('customerId', 'id', ({ customer }) => ids[customer] ?? '')]),
      column('why', 'text', (entry) => reasonOf(context, entry), { wide: true, widest: 30 }),
      column('action', 'text', (entry) => todayAction(context, entry), { wide: true, widest: 20 }),
      column('atRisk', 'money', ({ atRisk }) => moneyCell(atRisk, scale)),
      ...(analysis.customers.overdue ? [column('overdue', 'sparseMoney', ({ overdue }) => moneyCell(overdue, scale))] : []),
      ...fromSheet('contact'),
      ...fromSheet('phone'),
      ...fromSheet('handler'),
      ...(talks ? [column('talk', 'text', ({ customer }) => talkOf(customer), { wide: true, widest: 22 })] : []),
      ...(goods.size > 0 && [...goods.values()].some(({ due, alike }) => due.length + alike.length > 0)
        ? [column('goods', 'text', ({ customer }) => goodsText(context, goods.get(customer)), { wide: true, widest: 22 })]
        : []),
      column('result', 'text', ({ input }) => (input ? resultText(context, input) : null), { choices: FOLLOW_UP_RESULTS.map((result) => words.results[result]) }),
      column('next', 'date', ({ input }) => (input?.next ? serialOfDay(input.next) : (input?.nextText ?? null)), { input: true }),
    ],
  };
}

function goodsText({ words }: ReportContext, goods: SuggestedGoods | undefined): string | null {
  if (!goods) return null;
  const { goodsDue, goodsAlike, separator } = words.today;
  const text = (names: readonly string[], say: (names: string) => string): string[] => (names.length === 0 ? [] : [say(names.join(separator))]);
  return [...text(goods.due.slice(0, DUE_NAMED), goodsDue), ...text(goods.alike.slice(0, ALIKE_NAMED), goodsAlike)].join(words.common.semicolon) || null;
}

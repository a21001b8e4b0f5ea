import type { Good } from '../../analysis/portrait/goods';
import type { GoodsWords } from '../../locales/portraitWords';
import type { Block, TableColumn } from '../../sheets/model';
import type { CellContent, CellRole } from '../../sheets/sheetLayout';
import { addMinor, minorToNumber, ratioOf, ZERO, type Minor } from '../../values/minor';
import { NO_DAY } from '../../values/civilDay';
import { dayCell, moneyCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';

const SHOWN = 8;

/** What they buy: the greatest goods, the rest in one line, the sum; stopped goods in red. */
export function goodsTable(context: PortraitContext): Block[] {
  const { words, portrait, report } = context;
  const { goods } = portrait;
  const heading = words.goods.heading;
  if (goods.length === 0) return [section(heading), muted(words.goods.none)];
  if (goods.every((good) => good.name === null)) return [section(heading), muted(words.goods.noProducts)];
  // One more line is no longer than the line that would stand for it.
  const shown = goods.length <= SHOWN + 1 ? goods : goods.slice(0, SHOWN);
  const others = goods.slice(shown.length);
  const { scale } = report.analysis;
  const rest = others.reduce<Minor>((sum, good) => addMinor(sum, good.amount), ZERO);
  const whole = goods.reduce<Minor>((sum, good) => addMinor(sum, good.amount), ZERO);
  const column = (key: keyof GoodsWords['columns'], kind: TableColumn['kind'], of: (good: Good) => CellContent, other: CellContent = null, roles?: (good: Good) => CellRole | null): TableColumn => ({
    key,
    header: words.goods.columns[key],
    kind,
    values: [...shown.map(of), ...(others.length > 0 ? [other] : [])],
    ...(roles ? { roles: [...shown.map(roles), ...(others.length > 0 ? [null] : [])] } : {}),
  });
  const { quantity } = report.book.sales;
  const columns = [
    { ...column('product', 'text', (good) => good.name ?? words.goods.nameless, words.goods.others(others.length)), wide: true },
    column('amount', 'bar', (good) => moneyCell(good.amount, scale), moneyCell(rest, scale)),
    column('share', 'ratio', (good) => good.share, ratioOf(rest, whole)),
    ...(quantity ? [column('quantity', 'quantity', (good) => (good.quantity === null ? null : minorToNumber(good.quantity, quantity.scale)))] : []),
    column('first', 'date', (good) => dayCell(good.first ?? NO_DAY)),
    column('last', 'date', (good) => dayCell(good.last ?? NO_DAY)),
    column('rhythm', 'text', (good) => rhythmText(good, words.goods), null, (good) => (good.stopped ? 'bad' : 'muted')),
  ];
  const total = columns.map((one): CellContent => (one.key === 'product' ? words.goods.total : one.key === 'amount' ? moneyCell(whole, scale) : null));
  return [
    section(heading, words.goods.aside(shown.length, goods.length)),
    { type: 'table', key: 'goods', columns, rowCount: shown.length + (others.length > 0 ? 1 : 0), total, native: null },
    muted(words.goods.note),
  ];
}

function rhythmText(good: Good, words: GoodsWords): string {
  if (good.stopped && good.silence !== null) return words.stopped(good.silence);
  if (good.rhythm !== null) return words.every(good.rhythm);
  if (good.first === null) return '';
  return good.first === good.last ? words.once : words.irregular;
}

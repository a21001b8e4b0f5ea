import type { Good } from '../../analysis/portrait/goods';
import type { GoodsWords } from '../../locales/portraitWords';
import type { Block, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { addMinor, minorToNumber, ZERO, type Minor } from '../../values/minor';
import { NO_DAY } from '../../values/civilDay';
import { dayCell, moneyCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';

const SHOWN = 6;

/** What they buy: the greatest goods and the sum of all; stopped goods in red. */
export function goodsTable(context: PortraitContext): Block[] {
  const { words, portrait, report } = context;
  const { goods } = portrait;
  const heading = words.goods.heading;
  if (goods.length === 0) return [section(heading), muted(words.goods.none)];
  if (goods.every((good) => good.name === null)) return [section(heading), muted(words.goods.noProducts)];
  const shown = goods.slice(0, SHOWN);
  const { scale } = report.analysis;
  const whole = goods.reduce<Minor>((sum, good) => addMinor(sum, good.amount), ZERO);
  const column = (key: keyof GoodsWords['columns'], kind: TableColumn['kind'], of: (good: Good) => CellContent): TableColumn => ({
    key,
    header: words.goods.columns[key],
    kind,
    values: shown.map(of),
  });
  const { quantity } = report.book.sales;
  const columns: TableColumn[] = [
    { ...column('product', 'text', (good) => good.name ?? words.goods.nameless), wide: true },
    column('amount', 'bar', (good) => moneyCell(good.amount, scale)),
    column('share', 'ratio', (good) => good.share),
    ...(quantity ? [column('quantity', 'quantity', (good) => (good.quantity === null ? null : minorToNumber(good.quantity, quantity.scale)))] : []),
    column('first', 'date', (good) => dayCell(good.first ?? NO_DAY)),
    column('last', 'date', (good) => dayCell(good.last ?? NO_DAY)),
    { ...column('rhythm', 'text', (good) => rhythmText(good, words.goods)), roles: shown.map((good) => (good.stopped ? 'bad' : 'muted')) },
  ];
  const total = columns.map(({ key }): CellContent => (key === 'product' ? words.goods.total(goods.length - shown.length) : key === 'amount' ? moneyCell(whole, scale) : null));
  return [
    section(heading, words.goods.aside(shown.length, goods.length)),
    { type: 'table', key: 'goods', columns, rowCount: shown.length, total, native: null },
    muted(words.goods.note),
  ];
}

function rhythmText(good: Good, words: GoodsWords): string {
  if (good.stopped && good.silence !== null) return words.stopped(good.silence);
  if (good.rhythm !== null) return words.every(good.rhythm);
  if (good.first === null) return '';
  return good.first === good.last ? words.once : words.irregular;
}

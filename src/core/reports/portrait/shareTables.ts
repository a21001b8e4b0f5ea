import { moneyText, ratioText } from '../../sheets/figureText';
import type { Block, TableBlock, TableColumn } from '../../sheets/model';
import { isoOf } from '../../values/civilDay';
import { ratioOf, signOf } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { moneyCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';

const SHOWN = 5;

/** What kinds of goods the customer prefers, beside what all customers buy; nothing where the sales sheet does not say it. */
export function categoryTable({ words, portrait, report }: PortraitContext): Block[] {
  const shown = portrait.categories.slice(0, SHOWN);
  if (shown.every((category) => category.name === null)) return [];
  const { categoryColumns: headers } = words.people;
  const { scale } = report.analysis;
  return [
    section(words.people.categoriesHeading),
    table('categories', shown.length, [
      { key: 'category', header: headers.category, kind: 'text', values: shown.map(({ name }) => name ?? words.people.namelessCategory) },
      { key: 'amount', header: headers.amount, kind: 'bar', values: shown.map(({ amount }) => moneyCell(amount, scale)) },
      { key: 'share', header: headers.share, kind: 'ratio', values: shown.map(({ share }) => share) },
      { key: 'bookShare', header: headers.bookShare, kind: 'ratio', values: shown.map(({ bookShare }) => bookShare), roles: shown.map(() => 'muted') },
    ]),
  ];
}

/** Who sold to the customer, in a sentence; nothing where the sales sheet does not say it. */
export function sellersLine({ words, portrait, report }: PortraitContext): Block[] {
  const shown = portrait.sellers.slice(0, SHOWN);
  if (shown.every((seller) => seller.name === null)) return [];
  const { seller, sellers, namelessSeller } = words.people;
  const told = shown.map(({ name, amount, orders, last }) => seller(name ?? namelessSeller, moneyText(amount, report.analysis.scale), orders, isoOf(last)));
  return [muted(sellers(told.join(report.words.common.semicolon)))];
}

/** What came back, and how much of what was sold. */
export function returnsTable({ words, portrait, report, customer }: PortraitContext): Block[] {
  const { customers, scale } = report.analysis;
  const returned = minorAt(customers.returns, customer);
  if (signOf(returned) === 0) return [section(words.people.returnsHeading), muted(words.people.noReturns)];
  const rate = ratioOf(returned, minorAt(customers.grossSales, customer));
  const shown = portrait.returns.slice(0, SHOWN);
  const { returnColumns: headers } = words.people;
  return [
    section(words.people.returnsHeading, rate === null ? undefined : words.people.returnsAside(ratioText(rate))),
    table('returns', shown.length, [
      { key: 'product', header: headers.product, kind: 'text', values: shown.map(({ name }) => name ?? words.goods.nameless), wide: true },
      { key: 'amount', header: headers.amount, kind: 'money', values: shown.map(({ amount }) => moneyCell(amount, scale)) },
      { key: 'rate', header: headers.rate, kind: 'ratio', values: shown.map(({ rate: own }) => own) },
    ]),
  ];
}

function table(key: string, rowCount: number, columns: readonly TableColumn[]): TableBlock {
  return { type: 'table', key, columns, rowCount, total: null, native: null };
}

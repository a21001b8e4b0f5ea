import { codesOfRows } from '../../analysis/foldedCodes';
import type { ReportContext } from '../shared/reportContext';

/** Words for a product's code, never blank. */
export interface ProductNames {
  readonly id: (code: number) => string;
  readonly name: (code: number) => string;
  readonly category: (code: number) => string;
}

/** Products as their latest lines call them: an id with two names is one product (D6), under the name in use. */
export function productNames({ pivots, book, words }: ReportContext): ProductNames {
  const { ledger, products } = pivots.archive;
  const { productId, productName, category } = book.sales;
  const { unknown } = words.pivotData;
  const idCount = productId?.texts.length ?? 0;
  const latest = { name: new Int32Array(products.count).fill(-1), category: new Int32Array(products.count).fill(-1) };
  const names = productName && codesOfRows(productName, ledger.row);
  const categories = category && codesOfRows(category, ledger.row);
  for (let line = 0; line < ledger.length; line++) {
    const code = products.codes[line]!;
    if (code < 0) continue;
    if (names && names[line]! >= 0) latest.name[code] = names[line]!;
    if (categories && categories[line]! >= 0) latest.category[code] = categories[line]!;
  }
  const ownText = (code: number): string | undefined => (code < idCount ? productId?.texts[code] : productName?.texts[code - idCount]);
  const id = (code: number): string => (code < 0 ? unknown : ownText(code) || unknown);
  return {
    id,
    name: (code) => (code < 0 ? unknown : productName?.texts[latest.name[code]!] || id(code)),
    category: (code) => (code < 0 ? unknown : category?.texts[latest.category[code]!] || unknown),
  };
}

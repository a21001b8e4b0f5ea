import { textAt } from '../../tables/columns';
import { currencyCode } from '../cells/currency';
import type { ReadSheet } from '../intake/readSheet';
import type { SourceKind } from '../sourceKinds';
import { withoutRows, type LeftOut } from './withoutRows';

/** Amounts under such a header are in one currency whatever the currency column says: 本币金额, Amount (LCY). */
const HOME_AMOUNT = /本币|本位币|人民币|折算|\blcy\b|local|base|home/i;
/** Kinds whose money is added, the one that decides for the others first: what is owed is set against what was sold. */
const DECIDING: readonly SourceKind[] = ['sales', 'receivables', 'payments', 'expenses'];

/**
 * Currencies are never added (M10). The book keeps the one that most of its sales lines bear, or where those bear none
 * most of its receivables, then of its payments, then of its expenses; lines of another, of any of these sheets, are out of scope, each listed
 * with its currency. A line that bears none is taken to be in the book's own.
 */
export function oneCurrency(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  const money = sheets.filter((s) => DECIDING.includes(s.kind) && s.texts.has('currency') && !HOME_AMOUNT.test(amountHeader(s)));
  const main = DECIDING.map((kind) => mostUsed(money.filter((s) => s.kind === kind))).find((code) => code !== null) ?? null;
  if (main === null) return sheets;
  return sheets.map((sheet) => {
    if (!money.includes(sheet)) return sheet;
    const left: LeftOut[] = [];
    codesOf(sheet).forEach((code, at) => {
      if (code !== null && code !== main) left.push({ at, code: 'X-OTHER-CURRENCY', field: sheet.intake.columnIndexes['currency'] === undefined ? amountField(sheet) : 'currency', value: code });
    });
    return withoutRows(sheet, left);
  });
}

function mostUsed(sheets: readonly ReadSheet[]): string | null {
  const counts = new Map<string, number>();
  for (const sheet of sheets) for (const code of codesOf(sheet)) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function amountField({ intake }: ReadSheet): string {
  return intake.columns['amount'] !== undefined || intake.columns['residual'] === undefined ? 'amount' : 'residual';
}

function amountHeader(sheet: ReadSheet): string {
  return sheet.intake.columns[amountField(sheet)] ?? '';
}

function codesOf(sheet: ReadSheet): (string | null)[] {
  const currency = sheet.texts.get('currency') ?? null;
  const codes = currency?.texts.map(currencyCode) ?? [];
  return Array.from({ length: sheet.length }, (_, i) => (textAt(currency, i) === null ? null : (codes[currency!.codes[i]!] ?? null)));
}

import { textAt } from '../../tables/columns';
import { currencyCode } from '../cells/currency';
import type { ReadSheet } from '../intake/readSheet';
import { withoutRows, type LeftOut } from './withoutRows';

/** Amounts under such a header are in one currency whatever the currency column says: 本币金额, Amount (LCY). */
const HOME_AMOUNT = /本币|本位币|人民币|折算|\blcy\b|local|base|home/i;

/**
 * Currencies are never added (M10). The ledger keeps the one that most of its lines bear; lines of another are out of
 * scope, each listed with its currency. A line that bears none is taken to be in the ledger's own.
 */
export function oneCurrency(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  const ledgers = sheets.filter((s) => s.kind === 'sales' && s.texts.has('currency') && !HOME_AMOUNT.test(s.intake.columns['amount'] ?? ''));
  const counts = new Map<string, number>();
  for (const sheet of ledgers) for (const code of codesOf(sheet)) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size < 2) return sheets;
  const main = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
  return sheets.map((sheet) => {
    if (!ledgers.includes(sheet)) return sheet;
    const left: LeftOut[] = [];
    codesOf(sheet).forEach((code, at) => {
      if (code !== null && code !== main) left.push({ at, code: 'X-OTHER-CURRENCY', field: sheet.intake.columnIndexes['currency'] === undefined ? 'amount' : 'currency', value: code });
    });
    return withoutRows(sheet, left);
  });
}

function codesOf(sheet: ReadSheet): (string | null)[] {
  const currency = sheet.texts.get('currency') ?? null;
  const codes = currency?.texts.map(currencyCode) ?? [];
  return Array.from({ length: sheet.length }, (_, i) => (textAt(currency, i) === null ? null : (codes[currency!.codes[i]!] ?? null)));
}

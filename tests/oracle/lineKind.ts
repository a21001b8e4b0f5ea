import { normalizeKey } from './keys';
import type { OracleSale } from './oracleInput';

export type LineKind = 'sale' | 'return' | 'allowance' | 'void';

const RETURN_WORDS = ['退货', '退款', '红字', '销售退回', 'return', 'refund', 'credit note', 'credit memo', 'rma'];
const ALLOWANCE_WORDS = ['折扣', '返利', 'discount', 'rebate'];
const VOID_WORDS = ['作废', '取消', '草稿', 'void', 'voided', 'draft', 'cancelled', 'canceled'];

/**
 * D5, first match wins: void; (1) type word; (3) document prefix; allowance; (4) negative amount or quantity; else a sale.
 * (There is no return-flag column in the oracle's ledger, so rule (2) never applies.)
 * @param negative whether the line's amount or its quantity is below zero as written
 */
export function lineKind(row: OracleSale, negative: boolean, returnPrefixes: readonly string[]): LineKind {
  const type = row.type ?? '';
  if (containsWord(type, VOID_WORDS)) return 'void';
  if (containsWord(type, RETURN_WORDS)) return 'return';
  const orderNo = normalizeKey(row.orderNo ?? '');
  if (returnPrefixes.some((prefix) => orderNo.startsWith(normalizeKey(prefix)))) return 'return';
  if (!negative) return 'sale';
  const described = [type, row.productName ?? '', row.category ?? ''];
  return described.some((text) => containsWord(text, ALLOWANCE_WORDS)) ? 'allowance' : 'return';
}

export function isReturnWord(text: string): boolean {
  return containsWord(text, RETURN_WORDS);
}

/** Latin words match as whole words (an optional plural s), so "RMA" is not found in "Pharma"; Chinese words match anywhere. */
function containsWord(text: string, words: readonly string[]): boolean {
  const searched = normalizeKey(text);
  return words.some((word) => (/^[a-z]/.test(word) ? new RegExp(`(^|[^a-z])${word}s?($|[^a-z])`).test(searched) : searched.includes(word)));
}

import { plainText } from './plainText';

/** What people and databases write where there is nothing. */
const PLACEHOLDERS = new Set([
  '',
  'NULL',
  '(NULL)',
  'NONE',
  'NA',
  'N/A',
  '#N/A',
  'NAN',
  'NIL',
  'TBD',
  'TEST',
  'UNKNOWN',
  '无',
  '暂无',
  '没有',
  '未知',
  '不详',
  '待定',
  '待补',
  '待补充',
  '空',
  '-',
  '--',
  '---',
  '/',
  '\\',
  '.',
  '?',
  '*',
]);

/** Whether a cell that should hold a number, an address or a choice holds only a word or sign for nothing. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 40 && PLACEHOLDERS.has(plainText(text).toUpperCase());
}

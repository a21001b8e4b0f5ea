const NO = /^(?:否|未|没|不|无|缺席|请假|n\b|no\b|not\b|false|0$|absent|no-show|[×✗xX]$)/iu;
const YES = /^(?:是|有|已|到|参加|出席|签到|y\b|yes|true|1$|attended|present|came|showed|checked|[√✓])/iu;

/** Whether a cell says that somebody came; null where it cannot be told. "未" and "not" come before the words they deny. */
export function attendedWord(text: string): boolean | null {
  const word = text.normalize('NFKC').trim();
  if (NO.test(word)) return false;
  return YES.test(word) ? true : null;
}

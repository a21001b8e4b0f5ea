/** The first of `Sheet1`, `Sheet2` ... (from `from` on) that is not taken, ignoring case. */
export function nextFreeName(stem: string, taken: Iterable<string>, from = 1): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let number = from;
  while (used.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

export type Separator = ',' | ';' | '\t' | '|';
const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];

const SAMPLE_LINES = 100;
const SAMPLE_LENGTH = 1 << 17;

/** The separator that cuts the first lines into the same number of fields (more than one) most often; quoted text does not count. */
export function detectSeparator(text: string): Separator {
  let best: Separator = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const counts = fieldCounts(text, separator);
    const tally = new Map<number, number>();
    for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
    // Lines that agree weigh first, the number of fields breaks ties: "1,5;2,5" has as steady a comma as a semicolon.
    let score = 0;
    for (const [fields, lines] of tally) score = Math.max(score, lines * 1000 + Math.min(fields, 999));
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function fieldCounts(text: string, separator: Separator): number[] {
  const counts: number[] = [];
  let fields = 1;
  let quoted = false;
  let lineStart = 0;
  const end = Math.min(text.length, SAMPLE_LENGTH);
  for (let at = 0; at < end && counts.length < SAMPLE_LINES; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === separator) fields += 1;
    else if (sign === '\n' || sign === '\r') {
      if (at > lineStart) counts.push(fields);
      fields = 1;
      lineStart = at + 1;
    }
  }
  if (end === text.length && lineStart < end) counts.push(fields);
  return counts;
}

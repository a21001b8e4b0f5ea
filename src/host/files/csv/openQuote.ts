/**
 * Text with a quote that is never closed taken for a sign of its field: left as it is, it would swallow all lines after it
 * into one cell. The quote is doubled and its field closed at the end of its own field, so that the rest of the file is read.
 * Text whose quotes are all closed comes back as it is.
 */
export function withoutOpenQuote(text: string, separator: string): string {
  let out = text;
  // Closing one may leave another open further on; a file with more of them than this is odd beyond repair.
  for (let pass = 0; pass < MOST_OPEN; pass++) {
    const at = openQuoteAt(out, separator);
    if (at < 0) return out;
    const rest = out.slice(at + 1);
    const end = endOfField(rest, separator);
    out = `${out.slice(0, at)}"""${rest.slice(0, end).replaceAll('"', '""')}"${rest.slice(end)}`;
  }
  return out;
}

const MOST_OPEN = 100;

/** Where the quote stands that opens a field and is not closed before the text ends; -1 where there is none. */
function openQuoteAt(text: string, separator: string): number {
  let at = text.indexOf('"');
  while (at >= 0) {
    const before = at === 0 ? '\n' : text[at - 1]!;
    if (before !== separator && before !== '\n' && before !== '\r') {
      at = text.indexOf('"', at + 1); // within an unquoted field it is a sign like any other
      continue;
    }
    let close = text.indexOf('"', at + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return at;
    at = text.indexOf('"', close + 1);
  }
  return -1;
}

function endOfField(rest: string, separator: string): number {
  const ends = [separator, '\r', '\n'].map((sign) => rest.indexOf(sign)).filter((at) => at >= 0);
  return ends.length === 0 ? rest.length : Math.min(...ends);
}

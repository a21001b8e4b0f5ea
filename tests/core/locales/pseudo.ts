/**
 * A language for tests: every text of a catalogue, also what its functions return, inside ⟦ and ⟧. Text on a sheet that
 * is outside such brackets did not come from the catalogue.
 */
export function pseudo<T>(messages: T): T {
  return wrap(messages) as T;
}

function wrap(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') return (...args: unknown[]) => wrap((value as (...args: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map(wrap);
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, wrap(entry)]));
  return value;
}

/** What is left of a text when everything in brackets, nested ones too, is taken out. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === '⟦') depth++;
    else if (character === '⟧') depth--;
    else if (depth === 0) outside += character;
  }
  return outside;
}

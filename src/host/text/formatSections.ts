/** One piece of a number format section. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'elapsed'; readonly text: string }
  | { readonly kind: 'ampm'; readonly text: string }
  | { readonly kind: 'percent' | 'text' | 'general' | 'fraction' };

export interface Section {
  readonly tokens: readonly Token[];
  /** `[>=10000]`: the section is for values that meet it. */
  readonly condition: { readonly operator: string; readonly bound: number } | null;
  /** Scientific notation: digits after `E`, and whether `+` is shown. */
  readonly exponent: { readonly digits: number; readonly plus: boolean } | null;
}

const cache = new Map<string, readonly Section[]>();

/** A number format's sections, read once. */
export function sectionsOf(format: string): readonly Section[] {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const made = splitSections(format).map(readSection);
  cache.set(format, made);
  return made;
}

function splitSections(format: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (let index = 0; index < format.length; index += 1) {
    const letter = format.charAt(index);
    if (letter === '"') quoted = !quoted;
    if (letter === ';' && !quoted) parts.push('');
    else parts[parts.length - 1] += letter === '\\' && !quoted ? letter + format.charAt(++index) : letter;
  }
  return parts;
}

const DATE_LETTERS = /^(y+|m+|d+|h+|s+(?:\.0+)?|e+|b+|a{3,4})/i;

function readSection(source: string): Section {
  const tokens: Token[] = [];
  let condition: Section['condition'] = null;
  let exponent: Section['exponent'] = null;
  let rest = source;
  const take = (length: number): string => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  };
  while (rest !== '') {
    const bracket = /^\[([^\]]*)\]/.exec(rest);
    const quoted = /^"([^"]*)"/.exec(rest);
    const digits = /^[0#?](?:[0#?,.]*[0#?,.])?|^\.[0#?]+/.exec(rest);
    const scientific = /^E([+-])([0#?]+)/i.exec(rest);
    const date = DATE_LETTERS.exec(rest);
    const ampm = /^(AM\/PM|A\/P|上午\/下午)/i.exec(rest);
    if (bracket !== null) {
      const inside = bracket[1] ?? '';
      const compared = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(inside);
      const currency = /^\$([^-]*)(?:-.*)?$/.exec(inside);
      if (compared !== null) condition = { operator: compared[1] ?? '', bound: Number(compared[2]) };
      else if (/^(h+|m+|s+)$/i.test(inside)) tokens.push({ kind: 'elapsed', text: inside.toLowerCase() });
      else if (currency !== null) tokens.push({ kind: 'literal', text: currency[1] ?? '' });
      take(bracket[0].length);
    } else if (quoted !== null) {
      tokens.push({ kind: 'literal', text: quoted[1] ?? '' });
      take(quoted[0].length);
    } else if (/^general/i.test(rest)) {
      tokens.push({ kind: 'general' });
      take(7);
    } else if (scientific !== null && tokens.some((token) => token.kind === 'digits')) {
      exponent = { plus: scientific[1] === '+', digits: (scientific[2] ?? '').length };
      take(scientific[0].length);
    } else if (ampm !== null) tokens.push({ kind: 'ampm', text: take(ampm[0].length) });
    else if (digits !== null) tokens.push({ kind: 'digits', text: take(digits[0].length) });
    else if (date !== null) tokens.push({ kind: 'date', text: take(date[0].length) });
    else if (/^[\\!]/.test(rest)) tokens.push({ kind: 'literal', text: take(2).slice(1) });
    else if (rest.startsWith('_')) {
      take(2);
      tokens.push({ kind: 'literal', text: ' ' });
    } else if (rest.startsWith('*')) take(2);
    else if (rest.startsWith('%')) {
      take(1);
      tokens.push({ kind: 'percent' });
    } else if (rest.startsWith('@')) {
      take(1);
      tokens.push({ kind: 'text' });
    } else if (rest.startsWith('/') && tokens[tokens.length - 1]?.kind === 'digits') {
      take(1);
      tokens.push({ kind: 'fraction' });
    } else tokens.push({ kind: 'literal', text: take(1) });
  }
  return { tokens, condition, exponent };
}

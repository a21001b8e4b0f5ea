import type { Section, Token } from './formatSections';

/** A number as a General cell shows it: up to 11 characters, exponents for the very large and small. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return `${Number(mantissa)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

/** Decimal text rounded half away from zero, as Excel rounds what it shows (1.005 shows 1.01: 15 digits count). */
export function fixed(size: number, decimals: number): string {
  const shifted = Number(`${Number(size.toPrecision(15))}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted >= 1e21) return size.toFixed(Math.min(decimals, 100));
  const rounded = Math.round(shifted).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 0 });
  if (decimals === 0) return rounded;
  const padded = rounded.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** Renders the size of a number (its sign is the caller's) through a section's digit places. */
export function numberText(size: number, section: Section, valueText: (value: number) => string): string {
  const places = section.tokens.filter((token): token is Token & { kind: 'digits' } => token.kind === 'digits');
  if (section.tokens.some((token) => token.kind === 'fraction')) return fractionText(size, section);
  const pattern = places.map((place) => place.text).join('');
  const percents = section.tokens.filter((token) => token.kind === 'percent').length;
  const trailing = /,+(?=$|\.)/.exec(pattern);
  const thousands = trailing === null ? 0 : trailing[0].length;
  const scaled = (size * 100 ** percents) / 1000 ** thousands;
  const rendered = section.exponent === null ? plain(scaled, pattern) : scientific(scaled, pattern, section.exponent);
  return assemble(section.tokens, rendered, size, valueText);
}

/**
 * Puts the digits where the digit places stand, all literals around them. Digits of a whole number are dealt out from the
 * right, so `000-0000-0000` parts a phone number and `0!.0,` shows ten thousands with one decimal.
 */
function assemble(tokens: readonly Token[], digits: string, size: number, valueText: (value: number) => string): string {
  const dealt = deal(tokens, digits);
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'literal') text += token.text;
    else if (token.kind === 'percent') text += '%';
    else if (token.kind === 'general') text += generalText(size);
    else if (token.kind === 'text') text += valueText(size);
    else if (token.kind === 'digits') text += dealt.get(index) ?? '';
  }
  return text;
}

/** Which digits go to which digit place, by the place's position among the tokens. */
function deal(tokens: readonly Token[], digits: string): Map<number, string> {
  const places = tokens.flatMap((token, index) => (token.kind === 'digits' ? [{ index, text: token.text }] : []));
  const [first, ...more] = places;
  if (first === undefined) return new Map();
  if (places.some(({ text }) => text.includes('.')) || /[^0-9]/.test(digits)) return new Map([[first.index, digits]]);
  const dealt = new Map<number, string>();
  let left = digits;
  for (const place of more.reverse()) {
    const count = (place.text.match(/[0#?]/g) ?? []).length;
    dealt.set(place.index, left.slice(Math.max(0, left.length - count)));
    left = left.slice(0, Math.max(0, left.length - count));
  }
  return dealt.set(first.index, left);
}

function plain(value: number, pattern: string): string {
  const bare = pattern.replaceAll(',', '');
  const [wholePlaces = '', decimalPlaces = ''] = bare.split('.');
  const [whole = '0', decimals = ''] = fixed(value, decimalPlaces.length).split('.');
  const grouped = /[0#?],+[0#?]/.test(pattern);
  const minimum = (wholePlaces.match(/0/g) ?? []).length;
  const kept = whole === '0' && minimum === 0 ? '' : whole.padStart(minimum, '0');
  const shown = grouped ? kept.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : kept;
  if (!bare.includes('.')) return shown;
  let end = decimals.length;
  while (end > 0 && decimals.charAt(end - 1) === '0' && decimalPlaces.charAt(end - 1) === '#') end -= 1;
  return `${shown}.${decimals.slice(0, end)}`;
}

function scientific(value: number, pattern: string, exponent: NonNullable<Section['exponent']>): string {
  const decimals = (pattern.split('.')[1] ?? '').length;
  const [mantissa = '0', power = '0'] = value.toExponential(decimals).split('e');
  const sign = Number(power) < 0 ? '-' : exponent.plus ? '+' : '';
  return `${mantissa}E${sign}${String(Math.abs(Number(power))).padStart(exponent.digits, '0')}`;
}

/** `# ?/?` and `# ??/??`: the nearest fraction whose denominator has so many digits. */
function fractionText(size: number, section: Section): string {
  const places = section.tokens.filter((token) => token.kind === 'digits').map((token) => ('text' in token ? token.text : ''));
  const mixed = places.length > 2;
  const largest = 10 ** Math.max(1, (places[places.length - 1] ?? '?').length) - 1;
  const whole = mixed ? Math.floor(size) : 0;
  let best = { top: Math.round(size - whole), bottom: 1 };
  for (let bottom = 1; bottom <= largest; bottom += 1) {
    const top = Math.round((size - whole) * bottom);
    if (Math.abs(top / bottom - (size - whole)) < Math.abs(best.top / best.bottom - (size - whole)) - 1e-12) best = { top, bottom };
  }
  const carried = whole + (best.bottom === 1 ? best.top : 0);
  if (best.bottom === 1) return mixed ? String(carried) : `${best.top}/1`;
  return mixed && whole > 0 ? `${whole} ${best.top}/${best.bottom}` : `${best.top}/${best.bottom}`;
}

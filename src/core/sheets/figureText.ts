import { minorToDecimal, rescale, type Minor } from '../values/minor';

/** `1234567` -> `"1,234,567"`: whole numbers in both languages. */
export function integerText(value: number): string {
  return grouped(String(Math.round(value)));
}

/** Exact amount with a fixed number of decimals and thousands separators, rounded half away from zero: `"1,234,567"`. */
export function moneyText(amount: Minor, scale: number, decimals: 0 | 2 = 0): string {
  const decimal = minorToDecimal(rescale(amount, scale, decimals), decimals);
  const [whole = '0', fraction = ''] = decimal.split('.');
  return decimals === 0 ? grouped(whole) : `${grouped(whole)}.${fraction.slice(0, decimals)}`;
}

/** `0.0641` -> `"6.4%"`, as a cell shows it. */
export function ratioText(ratio: number): string {
  return `${fixed(ratio * 100)}%`;
}

/** `0.081` -> `"▲ 8.1%"`, `-0.2` -> `"▼ 20.0%"`, `0` -> `"0.0%"`. */
export function changeText(change: number): string {
  const size = fixed(Math.abs(change) * 100);
  if (size === '0.0') return '0.0%';
  return `${change > 0 ? '▲' : '▼'} ${grouped(size)}%`;
}

/** Difference of two ratios in points: `0.012` -> `"+1.2"`. */
export function pointsText(points: number): string {
  const size = fixed(Math.abs(points) * 100);
  return size === '0.0' ? '0.0' : `${points > 0 ? '+' : '−'}${size}`;
}

/** A decimal as the analysis prints it, with thousands separators: `"97636761.63"` -> `"97,636,761.63"`. */
export function groupedDecimal(decimal: string): string {
  const [whole = '', ...fraction] = decimal.split('.');
  return [grouped(whole), ...fraction].join('.');
}

/** One decimal, thousands grouped. */
export function decimalText(value: number): string {
  return grouped(fixed(value));
}

function fixed(value: number): string {
  const text = (Math.round(value * 10 + Number.EPSILON * Math.sign(value)) / 10).toFixed(1);
  return text === '-0.0' ? '0.0' : text;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ','); // fractions here have at most two digits, so none is split
}

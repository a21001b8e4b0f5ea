import { minor, type Minor } from '../values/minor';

/**
 * The smallest amount at `scale` that reaches a decimal threshold, so that `amount >= threshold` can be asked of
 * integers whatever digits the threshold has.
 * @throws RangeError when the text is not a plain decimal; settings are validated before they come here
 */
export function thresholdAt(decimal: string, scale: number): Minor {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(decimal.trim());
  if (!match) throw new RangeError(`not a decimal: ${decimal}`);
  const fraction = match[3] ?? '';
  const kept = BigInt(match[2]! + fraction.slice(0, scale).padEnd(scale, '0'));
  const hasMore = /[1-9]/.test(fraction.slice(scale));
  if (match[1] === '-') return minor(-kept);
  return minor(hasMore ? kept + 1n : kept);
}

import { plainText } from '../text/plainText';
import { REGION_NAMES } from './regionNames';
import type { RegionName } from './regionNames';

const BY_WRITTEN = new Map<string, RegionName>();
for (const name of REGION_NAMES) if (!BY_WRITTEN.has(name.written)) BY_WRITTEN.set(name.written, name);

/**
 * The short form of a region cell that is exactly the name of a province or city (`广东省` to `广东`, `深圳市` to `深圳`).
 * Sales regions of the user's own (华南大区, East) are not ours to rename: null.
 */
export function standardRegionName(text: string): string | null {
  const plain = plainText(text);
  const name = BY_WRITTEN.get(plain) ?? BY_WRITTEN.get(`${plain.replace(/省$/, '')}省`);
  if (!name) return null;
  const isCounty = name.city !== null && name.full && !plain.startsWith(name.city) && !plain.startsWith(name.province);
  if (isCounty) return plain.slice(0, -1);
  return name.city !== null && plain.startsWith(name.city) ? name.city : name.province;
}

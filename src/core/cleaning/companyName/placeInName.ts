import { NAMES_BY_FIRST } from '../region/regionNames';
import type { RegionName } from '../region/regionNames';

/** The place a Chinese company's name begins with or carries in brackets, and the name without the leading place. */
export interface PlaceInName {
  readonly place: RegionName | null;
  readonly stem: string;
}

/**
 * Finds the registered place in a Chinese name: `深圳市华信科技` and `华信科技（深圳）` both have 深圳 and the stem 华信科技. A stem
 * keeps at least two characters, so that `上海` itself stays a name.
 */
export function placeInName(core: string, bracketed: readonly string[]): PlaceInName {
  let inBrackets: RegionName | null = null;
  for (const part of bracketed) inBrackets ??= named(part, part.length);
  const leading = named(core, core.length - 2);
  return { place: leading ?? inBrackets, stem: leading ? core.slice(leading.written.length) : core };
}

/** Whether two places exclude one another: another province, or another city of one. */
export function areOtherPlaces(a: RegionName, b: RegionName): boolean {
  return a.province !== b.province || (a.city !== null && b.city !== null && a.city !== b.city);
}

function named(text: string, longest: number): RegionName | null {
  return NAMES_BY_FIRST.get(text[0] ?? '')?.find(({ written }) => written.length <= longest && text.startsWith(written)) ?? null;
}

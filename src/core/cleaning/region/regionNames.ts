import { CHINA_PROVINCES } from './chinaRegions';
import { COUNTY_CITIES } from './countyCities';

/** A written name and the place it stands for. */
export interface RegionName {
  readonly written: string;
  readonly province: string;
  readonly city: string | null;
  /** With its 省, 市, 州 ...: plain enough to be taken from the middle of an address. */
  readonly full: boolean;
}

/** Written names of provinces and cities, longest first, so that `吉林市` wins over `吉林`. Provinces win a tie (海南). */
export const REGION_NAMES: readonly RegionName[] = allNames();

/** The same names by their first character, in the same order. */
export const NAMES_BY_FIRST: ReadonlyMap<string, readonly RegionName[]> = byFirst();

function allNames(): RegionName[] {
  const names: RegionName[] = [];
  const parents = new Map<string, { province: string; city: string }>();
  for (const { short, full, cities } of CHINA_PROVINCES) {
    const sole = cities.length === 1 ? (cities[0]?.short ?? null) : null;
    names.push({ written: full, province: short, city: sole, full: true }, { written: short, province: short, city: sole, full: false });
    if (full.endsWith('区')) names.push({ written: `${short}自治区`, province: short, city: sole, full: true });
    for (const city of cities) {
      parents.set(city.short, { province: short, city: city.short });
      if (city.short === sole) continue;
      names.push({ written: city.full, province: short, city: city.short, full: true });
      if (city.short !== short) names.push({ written: city.short, province: short, city: city.short, full: false });
      if (city.full.endsWith('自治州') && city.short !== '海南')
        names.push({ written: `${city.short}州`, province: short, city: city.short, full: true });
    }
  }
  for (const [county, prefecture] of COUNTY_CITIES) {
    const parent = parents.get(prefecture);
    if (parent) names.push({ written: `${county}市`, ...parent, full: true });
  }
  return names.sort((a, b) => b.written.length - a.written.length);
}

function byFirst(): Map<string, RegionName[]> {
  const map = new Map<string, RegionName[]>();
  for (const name of REGION_NAMES) {
    const first = name.written[0] ?? '';
    const list = map.get(first);
    if (list) list.push(name);
    else map.set(first, [name]);
  }
  return map;
}

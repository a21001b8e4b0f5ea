import { plainText } from '../text/plainText';
import { withoutHanBlanks } from '../text/hanText';
import type { Region } from './region';
import { NAMES_BY_FIRST } from './regionNames';
import type { RegionName } from './regionNames';

const LEAD = /^(?:(?:公司|收货|送货|联系|详细|注册)?地址\s*[:：]?\s*|中华人民共和国|中国)+/;
/** A short name before one of these is a street, a district or a building: 南京西路, 朝阳区, 中山北一路. */
const NOT_A_PLACE =
  /^(?:[东西南北中上下]{0,2}[一二三四五六七八九十]{0,2}(?:路|街|道|大道|大街|巷|弄|胡同|桥|广场|大厦|大酒店)|新?[区县镇乡村])/;

/**
 * The province and city a Chinese address starts with, written in full or short (`广东省深圳市…`, `广东深圳…`, `深圳…`);
 * elsewhere in the text only names with their 省, 市 or 州 count. Null where nothing is plainly written: a street called
 * 南京路 makes no Nanjing.
 */
export function chinaRegionOf(address: string): Region | null {
  const text = withoutHanBlanks(plainText(address)).replace(LEAD, '');
  const start = nameAt(text, 0, null, false);
  if (start) return complete(text, 0, start);
  for (let at = 1; at < text.length; at++) {
    const name = nameAt(text, at, null, true);
    if (name) return complete(text, at, name);
  }
  return null;
}

/** A province alone is followed by its city, or by a county-level city that tells it. */
function complete(text: string, at: number, name: RegionName): Region {
  let city = name.city;
  if (city === null) {
    let next = at + name.written.length;
    while (/^[\s,，、·\-/]/.test(text.slice(next, next + 1))) next++;
    city = nameAt(text, next, name.province, false)?.city ?? null;
  }
  return { country: 'CN', province: name.province, city };
}

function nameAt(text: string, at: number, within: string | null, fullOnly: boolean): RegionName | null {
  for (const name of NAMES_BY_FIRST.get(text[at] ?? '') ?? []) {
    if (within !== null && (name.province !== within || name.city === null)) continue;
    if (fullOnly && !name.full) continue;
    if (!text.startsWith(name.written, at)) continue;
    if (!name.full && NOT_A_PLACE.test(text.slice(at + name.written.length, at + name.written.length + 8))) continue;
    return name;
  }
  return null;
}

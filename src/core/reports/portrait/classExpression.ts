import { GRADES } from '../../analysis/analysis';
import { TEXT_KEYS, type CustomerClass } from '../../analysis/portrait/customerClass';
import { LANGUAGES } from '../../locales/language';
import { reportMessagesOf } from '../../locales/messages';
import { matchKey } from '../../records/cells/matchKey';

export type ClassParsed = { readonly ok: true; readonly wanted: CustomerClass } | { readonly ok: false; readonly unknown: string };

type CodedKey = 'grade' | 'activity' | 'state' | 'move' | 'tag';
/** In the order in which a word without a key is looked up: `new` is the state, `move:new` the move. */
const CODED: readonly CodedKey[] = ['grade', 'activity', 'state', 'move', 'tag'];

/**
 * Reads a class of customers as a person writes it: `A,down`, `A 下降`, `grade:A|B, activity:aboutToChurn, handler:王芳`.
 * Words are our codes or what the sheets say in either language; conditions are parted by commas, `&` or `+` (or by spaces
 * where that leaves known words), values of one condition by `|`. All conditions hold together.
 */
export function parseClass(expression: string): ClassParsed {
  const wanted: Partial<Record<keyof CustomerClass, string[]>> = {};
  for (const term of expression.split(/[,，;；&+、]/).map((one) => one.trim()).filter((one) => one !== '')) {
    const whole = readTerm(term);
    const parts = whole ? [whole] : term.split(/\s+/).map(readTerm);
    for (const [index, part] of parts.entries()) {
      if (!part) return { ok: false, unknown: parts.length > 1 ? (term.split(/\s+/)[index] ?? term) : term };
      wanted[part.key] = [...(wanted[part.key] ?? []), ...part.values];
    }
  }
  // Values are codes of their key by readTerm.
  return Object.keys(wanted).length === 0 ? { ok: false, unknown: expression.trim() } : { ok: true, wanted: wanted as CustomerClass };
}

interface Term {
  readonly key: keyof CustomerClass;
  readonly values: readonly string[];
}

function readTerm(term: string): Term | null {
  const [, written, rest] = /^([^:：=]+)[:：=](.+)$/.exec(term) ?? [null, null, term];
  const values = (rest ?? term).split('|').map((value) => value.trim()).filter((value) => value !== '');
  if (values.length === 0) return null;
  if (written !== null && written !== undefined) {
    const key = keyOf(written);
    if (key === null) return null;
    if ((TEXT_KEYS as readonly string[]).includes(key)) return { key, values };
    return codedTerm(key as CodedKey, values);
  }
  for (const key of CODED) {
    const found = codedTerm(key, values);
    if (found) return found;
  }
  return null;
}

function codedTerm(key: CodedKey, values: readonly string[]): Term | null {
  const codes = values.map((value) => VOCABULARY[key].get(plain(value)));
  return codes.every((code) => code !== undefined) ? { key, values: codes } : null;
}

/** Names of the keys in the languages of the sheets. */
const KEY_WORDS: Readonly<Record<keyof CustomerClass, readonly string[]>> = {
  grade: ['grade', 'abc', '等级', '级别'],
  move: ['move', '变动', '等级变动'],
  state: ['state', '状态'],
  activity: ['activity', '活跃度'],
  tag: ['tag', 'value', '价值等级'],
  handler: ['handler', '经手人'],
  region: ['region', '区域', '所属区域', '地区'],
  industry: ['industry', '行业'],
};

function keyOf(written: string): keyof CustomerClass | null {
  const wanted = plain(written);
  return (Object.keys(KEY_WORDS) as (keyof CustomerClass)[]).find((key) => KEY_WORDS[key].some((word) => plain(word) === wanted)) ?? null;
}

/** Signs that the sheets put before a word are not part of it. */
function plain(text: string): string {
  return matchKey(text.replace(/[▲▼\s]/g, ''));
}

const VOCABULARY: Readonly<Record<CodedKey, ReadonlyMap<string, string>>> = {
  grade: new Map(GRADES.map((grade) => [plain(grade), grade])),
  activity: vocabulary('activities'),
  state: vocabulary('states'),
  move: vocabulary('moves'),
  tag: vocabulary('valueTags'),
};

function vocabulary(section: 'activities' | 'states' | 'moves' | 'valueTags'): ReadonlyMap<string, string> {
  return new Map(LANGUAGES.flatMap((language) => Object.entries(reportMessagesOf(language)[section]).flatMap(([code, word]) => [[plain(code), code] as const, [plain(word), code] as const])));
}

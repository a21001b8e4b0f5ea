/**
 * The first character that each letter begins with in the pinyin order of common characters: a character lies between
 * two of them. No letter begins with i, u or v.
 */
const FIRST_OF: readonly (readonly [letter: string, first: string])[] = [
  ['a', '阿'], ['b', '八'], ['c', '嚓'], ['d', '哒'], ['e', '妸'], ['f', '发'], ['g', '旮'], ['h', '哈'], ['j', '讥'], ['k', '咔'], ['l', '垃'], ['m', '妈'],
  ['n', '拏'], ['o', '噢'], ['p', '妑'], ['q', '七'], ['r', '呥'], ['s', '仨'], ['t', '他'], ['w', '穵'], ['x', '夕'], ['y', '丫'], ['z', '帀'],
];

/** Characters of company and place names that are read in several ways: every initial they may be looked for by. */
const SEVERAL: Readonly<Record<string, string>> = {
  重: 'cz', 厦: 'xs', 长: 'cz', 行: 'hx', 乐: 'ly', 曾: 'zc', 单: 'ds', 解: 'jx', 仇: 'cq', 盛: 'sc', 朝: 'cz', 沈: 'sc', 翟: 'zd', 都: 'd', 调: 'dt', 石: 's',
  参: 'cs', 柏: 'b', 葛: 'g', 车: 'c', 尉: 'wy', 便: 'bp', 传: 'cz', 校: 'xj', 省: 'sx', 降: 'jx', 藏: 'cz', 莘: 'sx', 洗: 'x', 区: 'qo', 洞: 'd', 蚌: 'b',
};

const COMMON = /[\u4e00-\u9fa5]/;
const collator = new Intl.Collator('zh-CN-u-co-pinyin');
const known = new Map<string, string>();

/** The letters a name may be looked for by, one entry a character: `重庆` -> `['cz', 'q']`. Letters and digits stand for themselves; other signs for nothing. */
export function pinyinInitials(name: string): string[] {
  const initials: string[] = [];
  for (const character of name.normalize('NFKC').toLowerCase()) {
    const letters = COMMON.test(character) ? initialsOf(character) : /[a-z0-9]/.test(character) ? character : '';
    if (letters !== '') initials.push(letters);
  }
  return initials;
}

/** Whether the letters typed stand one after the other in the name; @returns where they begin, or -1 */
export function initialsAt(initials: readonly string[], typed: string): number {
  for (let start = 0; start + typed.length <= initials.length; start++) {
    let fits = 0;
    while (fits < typed.length && initials[start + fits]!.includes(typed[fits]!)) fits++;
    if (fits === typed.length) return start;
  }
  return -1;
}

function initialsOf(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  let letters = SEVERAL[character] ?? '';
  if (letters === '') for (const [letter, first] of FIRST_OF) if (collator.compare(character, first) >= 0) letters = letter;
  known.set(character, letters);
  return letters;
}

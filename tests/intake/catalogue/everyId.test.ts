import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many faults of each kind the catalogue lists: shapes of sheets, texts and ids, dates, amounts, names of sheets, writing, privacy. */
const CATALOGUE = { S: 15, T: 13, DT: 15, M: 17, N: 9, W: 24, P: 13 } as const;
const IDS = Object.entries(CATALOGUE).flatMap(([kind, count]) => Array.from({ length: count }, (_, i) => `${kind}${i + 1}`));

const named = new Set(testFiles(join(__dirname, '..', '..')).flatMap((file) => idsNamed(readFileSync(file, 'utf8'))));

test.each(IDS)('%s of the catalogue has a test named after it', (id) => expect(named).toContain(id));

test('every ID that a test is named after is one of the catalogue', () => {
  expect([...named].filter((id) => !IDS.includes(id))).toEqual([]);
});

test('titles that begin with one ID, with several, or with none are told apart', () => {
  expect(idsNamed("test('S1 title lines', () => {});\n  it('M15 and M16: classes', f);\n test.each([['x', 1]])('DT3 %s', f);\n it('reads S4', f)")).toEqual(['S1', 'M15', 'M16', 'DT3']);
});

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.test\.tsx?$/.test(path)).map((path) => join(folder, path));
}

/** The IDs with which the titles of a file's tests begin: `M15 and M16 classes of tied customers ...`. */
function idsNamed(source: string): string[] {
  const titles = source.matchAll(/(?:\b(?:test|it)|\))\(\s*(['"`])((?:S|T|DT|M|N|W|P)\d+(?:(?:, | and )(?:S|T|DT|M|N|W|P)\d+)*)[ :]/gm);
  return [...titles].flatMap(([, , ids]) => ids!.split(/, | and /));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a user does with the pane, each a flow in a real browser whose title begins with its name. */
const FLOWS = [
  'first run', 'nothing to build from', 'own file', 'a file that is no workbook',
  'mapping fix', 'question', 'build', 'cancel, then rebuild', 'rebuild with notes kept', 'after the result',
  'selection to card', 'card to sheet', 'portrait from our own list', 'search', 'search by pinyin',
  'what-if', 'a setting that cannot be', 'masked contacts', 'data problem to cell', 'duplicates', 'clean copy', 'self-check copy',
  'stale to refresh', 'errors of each kind', 'protected sheet', 'kill the page mid-commit, reopen, recovery',
  'ribbon', 'editing a cell', 'without the pane', 'keyboard alone', 'keyboard from start to result', 'worker', 'no worker',
] as const;
/** Suites that go through every screen in both languages: light, dark, high contrast. */
const LOOKS = ['light', 'dark', 'contrast'];

const folder = join(__dirname, '..', 'browser');
const suites = readdirSync(folder).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(join(folder, name), 'utf8'));
const titles = suites.flatMap((text) => [...text.matchAll(/^\s*it\(\s*(['"`])(.*?)\1,/gm)].map((match) => match[2]!));

test.each(FLOWS)('The flow "%s" is driven in a browser', (flow) => {
  expect(titles.filter((title) => title.startsWith(`${flow}:`))).toHaveLength(1);
});

test('There are more than the 25 flows asked for', () => expect(FLOWS.length).toBeGreaterThanOrEqual(25));

test.each(LOOKS)('Every screen is looked at in %s, in both languages', (look) => {
  const screens = readFileSync(join(folder, 'screens.test.ts'), 'utf8');
  expect(screens).toContain(`look: '${look}'`);
  expect(screens).toContain("describe.each(['zh', 'en'] as const)");
});

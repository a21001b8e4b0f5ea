import type { Browser, Page } from 'playwright-core';
import { readFiles } from '../../src/host/files/readFiles';
import { seriousFindings } from './axe';
import { openPage, SCREENSHOTS, startBrowser } from './site';

const PAGE = 'playground/?today=2024-03-15';
/** A workbook of one's own is opened: the sample need not be made first. */
const EMPTY = `${PAGE}&book=empty`;
const WORDS = {
  zh: { build: '一键生成客户管理汇总', done: '客户管理汇总已生成', summary: '客户管理汇总', checks: /\d+ 项核对全部相符/ },
  en: {
    build: 'Build customer summary',
    done: 'The customer summary is ready',
    summary: 'Customer summary',
    checks: /All \d+ checks agree/,
  },
} as const;
type Lang = keyof typeof WORDS;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const pane = (page: Page) => page.getByRole('complementary');
const tabs = (page: Page): Promise<string[]> => page.getByRole('navigation').getByRole('button').allTextContents();

async function build(page: Page, lang: Lang): Promise<void> {
  await pane(page).getByRole('button', { name: WORDS[lang].build }).click();
  await pane(page).getByRole('heading', { name: WORDS[lang].done }).waitFor({ timeout: 90_000 });
}

/** Until every row has been checked, so that pictures and findings are of a page at rest. */
async function checked(page: Page): Promise<void> {
  await pane(page)
    .getByText(/没有发现问题|No problem found/)
    .first()
    .waitFor({ timeout: 90_000 });
}

/** Every look of the pane: its theme and its width in pixels. */
const LOOKS = [
  ['light', 320],
  ['light', 450],
  ['dark', 320],
  ['dark', 450],
] as const;

/** axe finds nothing serious and nothing is cut off sideways, in every look; a picture of each. */
async function isAccessible(page: Page, lang: Lang, state: string): Promise<void> {
  for (const [theme, width] of LOOKS) {
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate(async (pixels) => {
      document.querySelector<HTMLElement>('.work')!.style.setProperty('--pane-width', `${pixels}px`);
      // Colours on their way from one theme to the other are no finding.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    }, width);
    expect({ theme, width, findings: await seriousFindings(page) }).toEqual({ theme, width, findings: [] });
    expect({ theme, width, cut: await overflowing(page) }).toEqual({ theme, width, cut: [] });
    await pane(page).screenshot({ path: `${SCREENSHOTS}/pane-${lang}-${theme}-${width}-${state}.png` });
  }
}

// One page a language, in the order in which a user sees it: a build costs seconds, a look at it does not.
describe.each(['zh', 'en'] as const)('the playground (%s)', (lang) => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openPage(browser, `${PAGE}&lang=${lang}`));
    await checked(page);
  }, 300_000);
  afterAll(() => page.context().close());

  it('is accessible in light and dark panes of 320 and 450 pixels before a build', async () => {
    await page.screenshot({ path: `${SCREENSHOTS}/playground-${lang}-found.png` });
    await isAccessible(page, lang, 'found');
  }, 300_000);

  it('build: makes the summary of the sample with the one button of the real pane, without an error or a request elsewhere', async () => {
    const before = await tabs(page);
    expect(before.length).toBeGreaterThanOrEqual(8);
    await build(page, lang);
    await pane(page).getByText(WORDS[lang].checks).waitFor();
    const built = await pane(page).getByRole('list').getByRole('button').allTextContents();
    expect(built.length).toBeGreaterThanOrEqual(7);
    expect([...(await tabs(page))].sort()).toEqual([...before, ...built].sort());

    // The summary stands in front, and says the revenue that the pane says.
    const sheet = page.getByRole('region', { name: new RegExp(built[0]!) });
    const revenue = (await pane(page).locator('dd').first().textContent())!;
    expect(revenue).toMatch(/^[1-9][\d,]+$/);
    await sheet.getByText(revenue, { exact: true }).first().waitFor();
    await page.screenshot({ path: `${SCREENSHOTS}/playground-${lang}-done.png` });

    // Each name in the pane brings its sheet to the front.
    const last = built[built.length - 1]!;
    await pane(page).getByRole('button', { name: last, exact: true }).click();
    await page.getByRole('region', { name: new RegExp(last) }).waitFor();
    await page.screenshot({ path: `${SCREENSHOTS}/playground-${lang}-list.png` });
    expect(complaints).toEqual([]);
  }, 300_000);

  it('is accessible in every look at the result', () => isAccessible(page, lang, 'done'), 300_000);

  it('is accessible in every look at an error', async () => {
    await openFile(page, 'bad.csv', 'Order date,Customer,Amount\n,Ann,1\n,Bob,2\n');
    await pane(page).getByRole('button', { name: WORDS[lang].build }).click();
    await pane(page)
      .getByText(/ E-ALL-ROWS-REJECTED$/)
      .waitFor();
    await isAccessible(page, lang, 'failed');
    expect(complaints).toEqual([]);
  }, 300_000);
});

describe('own files', () => {
  it('own file: opens a .csv, builds its summary, and hands it back as an .xlsx with the source as it was', async () => {
    const { page, complaints } = await openPage(browser, `${EMPTY}&lang=en`);
    await openFile(page, 'orders.csv', 'Order date,Customer,Amount\n2024-02-01,Ann,100.50\n2024-03-02,Bob,20.25\n2024-03-03,Ann,30.00\n');
    await pane(page).getByRole('heading', { name: 'orders', level: 3 }).waitFor();
    await pane(page).getByText('2024-02-01 to 2024-03-03').waitFor();
    await build(page, 'en');
    expect(await pane(page).locator('dd').first().textContent()).toBe('50');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download result (.xlsx)' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const workbook = await readFiles([{ path: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) }]);
    expect(workbook.sheets.filter((sheet) => sheet.visibility === 'Visible').map((sheet) => sheet.name).sort()).toEqual([...(await tabs(page))].sort());
    const source = workbook.sheetNamed('orders')!;
    expect([0, 1, 2].map((column) => source.cells.value(1, column))).toEqual([45323, 'Ann', 100.5]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 300_000);

  it('nothing to build from: says in words what a workbook without sales lacks, and offers the sample', async () => {
    const { page, complaints } = await openPage(browser, `${EMPTY}&lang=en`);
    await openFile(page, 'notes.csv', 'Day,Remark\n2024-01-01,called\n2024-01-02,wrote\n');
    await pane(page).getByRole('heading', { name: 'No usable sales sheet in this workbook yet' }).waitFor();
    await pane(page).getByText(/notes/).first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.screenshot({ path: `${SCREENSHOTS}/playground-en-welcome.png` });
    await pane(page).getByRole('button', { name: 'Try it with sample data' }).click();
    await pane(page).getByRole('button', { name: WORDS.en.build }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a file that is no workbook: says in words why it cannot be opened, and keeps the workbook that is open', async () => {
    const { page, complaints } = await openPage(browser, `${PAGE}&lang=en`);
    await pane(page).getByRole('tab').first().waitFor();
    const before = await tabs(page);
    await openFile(page, 'letter.pdf', '%PDF-1.4');
    await page.getByText('letter.pdf: This is not a workbook: choose an .xlsx or .csv file.').waitFor();
    expect(await tabs(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('keyboard from start to result: reaches the button and the built sheets, and moves over the cells', async () => {
    const { page, complaints } = await openPage(browser, `${EMPTY}&lang=en`);
    await openFile(page, 'orders.csv', 'Order date,Customer,Amount\n2024-02-01,Ann,100.50\n2024-03-02,Bob,20.25\n');
    await checked(page);
    const button = pane(page).getByRole('button', { name: WORDS.en.build });
    for (let presses = 0; presses < 60 && !(await button.evaluate((element) => element === document.activeElement)); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane(page).getByRole('heading', { name: WORDS.en.done }).waitFor({ timeout: 90_000 });
    // The result takes the focus to its heading when it stands; the cells are gone to after that.
    const moved = page.locator('output', { hasText: /^[A-Z]+[2-9]/ });
    for (let again = 0; again < 10 && (await moved.count()) === 0; again += 1) {
      await page.getByRole('region', { name: /Cells of the sheet/ }).focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(500);
    }
    expect(await moved.count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 300_000);
});

async function openFile(page: Page, name: string, content: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** Elements of the pane whose content is cut off sideways (what is only spoken is a pixel wide). */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('aside *')]
      .filter(
        (element) =>
          element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible',
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

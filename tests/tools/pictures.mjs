// Takes every picture of docs/user-guide anew, in both languages: npm run pictures.
// Needs Chromium (CHROMIUM names it). CLIENTELE_DIST names a folder with a build in it; without, everything is built first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { palettePng } from './palettePng.mjs';

const TODAY = '2025-06-20';
/** `npm run pictures -- pane-` takes only the pictures whose names begin so. */
const ONLY = process.argv[2] ? new RegExp(`^(?:${process.argv[2]})`) : null;
/** No picture of the guide is larger. */
const MOST_BYTES = 60 * 1024;
const MENU = { clip: { x: 0, y: 0, width: 760, height: 380 } };
/** A small book of one's own with what the sample has not: values that cannot be used, customers that may be one. */
const OWN_BOOK = {
  'zh-CN': {
    '销售.csv': '订单号,日期,客户编号,客户名称,产品,金额\nA1,2025-04-05,C1,华东机电有限公司,水泵,12000\nA2,2025-04-19,C2,港湾食品,阀门,3000\nA3,2025-05-02,C1,华东机电有限公司,水泵,8000\nA4,2025-05-20,C3,上海华东机电,密封圈,1500\nA5,2025-06-01,C2,港湾食品,阀门,3100\nA6,2025-06-11,C4,平原五金,密封圈,900\nA7,待定,C4,平原五金,密封圈,700\nA8,2025-06-12,C2,港湾食品,阀门,面议',
    '客户.csv': '客户编号,客户名称,联系人,电话\nC1,华东机电有限公司,王芳,021-55550001\nC2,港湾食品,李雷,0755-22003344\nC3,上海华东机电,王芳,02155550001\nC4,平原五金,韩梅,13800138000',
  },
  'en-US': {
    'Sales.csv': 'Order no.,Order date,Customer no.,Customer,Product,Amount\nA1,2025-04-05,C1,Huadong Electric Ltd,Pump,12000\nA2,2025-04-19,C2,Harbour Foods,Valve,3000\nA3,2025-05-02,C1,Huadong Electric Ltd,Pump,8000\nA4,2025-05-20,C3,Huadong Electric (Shanghai),Seal,1500\nA5,2025-06-01,C2,Harbour Foods,Valve,3100\nA6,2025-06-11,C4,Plain Tools,Seal,900\nA7,soon,C4,Plain Tools,Seal,700\nA8,2025-06-12,C2,Harbour Foods,Valve,to be agreed',
    'Clients.csv': 'Customer no.,Customer,Contact,Phone\nC1,Huadong Electric Ltd,Wang Fang,021-55550001\nC2,Harbour Foods,Li Lei,0755-22003344\nC3,Huadong Electric (Shanghai),Wang Fang,02155550001\nC4,Plain Tools,Han Mei,13800138000',
  },
};
const BAD_FILE = { 'zh-CN': '日期,客户名称,金额\n,华东机电,1\n,港湾食品,2\n', 'en-US': 'Order date,Customer,Amount\n,Ann,1\n,Bob,2\n' };
const WORDS = {
  'zh-CN': { lang: 'zh', parts: { problems: '问题', duplicates: '重复客户' }, churnDays: '多少天未成交算流失', moves: /位客户会换类别/, back: '返回', lookAgain: '重新识别', stale: /上次生成之后有变化/, home: '首页', build: '一键生成客户管理汇总', done: '客户管理汇总已生成', screens: { customer: '客户', data: '数据', settings: '设置', help: '帮助' }, more: '更多', close: '打开面板', portrait: '客户画像' },
  'en-US': { lang: 'en', parts: { problems: 'Problems', duplicates: 'Duplicates' }, churnDays: 'Days without a purchase that mean churned', moves: /customers? would change class/, back: 'Back', lookAgain: 'Look again', stale: /Changed since the last build/, home: 'Home', build: 'Build customer summary', done: 'The customer summary is ready', screens: { customer: 'Customer', data: 'Data', settings: 'Settings', help: 'Help' }, more: 'More', close: 'Open pane', portrait: 'Customer portrait' },
};

await createRequire(import.meta.url)('../browser/globalSetup.cjs')();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const language of Object.keys(WORDS)) {
    await takeAll(language);
    await takeOwnBook(language);
  }
} finally {
  await browser.close();
}

async function takeAll(language) {
  const words = WORDS[language];
  const context = await browser.newContext({ viewport: { width: 1180, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(`${process.env.CLIENTELE_SITE}/playground/?today=${TODAY}&lang=${words.lang}&theme=light`);
  const pane = page.getByRole('complementary');
  const take = takerOf(page, language);
  await pane.getByText(/没有发现问题|No problem found/).first().waitFor();
  await take('home', page, { clip: { x: 0, y: 0, width: 1180, height: 520 } });
  await page.locator('.scroller').locator('.text').nth(30).click({ button: 'right' });
  await take('cell-menu', page, MENU);
  await page.keyboard.press('Escape');
  await page.getByRole('toolbar').getByRole('button', { name: words.more }).click();
  await take('ribbon-menu', page, MENU);
  await page.keyboard.press('Escape');
  for (const [name, label] of Object.entries(words.screens)) {
    await pane.getByRole('tab', { name: label, exact: true }).click();
    await page.waitForTimeout(1500); // screens load late, and follow the selection
    await take(`pane-${name}`, pane);
  }
  await pane.getByRole('tab', { name: words.screens.settings, exact: true }).click();
  await pane.getByRole('textbox', { name: words.churnDays }).fill('45');
  await pane.getByText(words.moves).first().waitFor();
  await pane.getByText(words.moves).first().scrollIntoViewIfNeeded();
  await take('pane-what-if', pane);
  await pane.getByRole('tab').first().click();
  await pane.getByRole('button', { name: words.build, exact: true }).click();
  await pane.getByRole('progressbar').waitFor();
  await page.waitForTimeout(2500);
  await take('pane-working', pane);
  await pane.getByRole('heading', { name: words.done }).waitFor();
  await page.waitForTimeout(500);
  await take('done');

  // Every sheet that was built, without the pane, under the key of its mark.
  const sheets = await page.evaluate(() =>
    Excel.run(async (context) => {
      const worksheets = context.workbook.worksheets.load({ name: true, visibility: true });
      await context.sync();
      const { items } = worksheets;
      const marks = items.map((sheet) => sheet.customProperties.getItemOrNullObject('clientele.key').load({ value: true }));
      await context.sync();
      return items.flatMap(({ name, visibility }, index) => (marks[index].isNullObject || visibility !== 'Visible' ? [] : [{ name, key: marks[index].value }]));
    }),
  );
  await page.getByRole('toolbar').getByRole('button', { name: words.close, exact: true }).click();
  const grid = page.locator('.book');
  const tabs = page.getByRole('navigation');
  await page.setViewportSize({ width: 980, height: 640 });
  for (const { name, key } of sheets) {
    if (/^pivotData\.(?!guide)/.test(key) || (ONLY && !ONLY.test(`sheet-${key}`))) continue; // rows for pivot tables: nothing to look at
    await tabs.getByRole('button', { name, exact: true }).click();
    await page.waitForTimeout(400);
    await take(`sheet-${key}`, grid);
  }
  if (ONLY && !ONLY.test('sheet-portrait')) return context.close();
  const list = sheets.find(({ key }) => key === 'customers').name;
  await tabs.getByRole('button', { name: list, exact: true }).click();
  await page.waitForTimeout(800); // the cells of the sheet before must be gone
  await page.locator('.scroller').locator('.text').nth(60).click();
  await page.getByRole('toolbar').getByRole('button', { name: words.portrait }).click();
  await page.getByRole('region', { name: new RegExp(language === 'zh-CN' ? '画像' : '[Pp]ortrait') }).waitFor();
  await page.waitForTimeout(800);
  await take('sheet-portrait', grid);
  await context.close();
}

/** The pictures of a workbook of one's own, from the first look at an empty one on. */
async function takeOwnBook(language) {
  const words = WORDS[language];
  const context = await browser.newContext({ viewport: { width: 1180, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(`${process.env.CLIENTELE_SITE}/playground/?today=${TODAY}&lang=${words.lang}&theme=light&book=empty`);
  const pane = page.getByRole('complementary');
  const take = takerOf(page, language);
  const open = (files) => page.locator('input[type=file]').setInputFiles(Object.entries(files).map(([name, content]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })));
  const tab = (name) => pane.getByRole('tab', { name, exact: true }).click();
  const build = pane.getByRole('button', { name: words.build, exact: true });
  await pane.getByRole('heading', { level: 2 }).waitFor();
  await take('pane-welcome', pane);
  await open(OWN_BOOK[language]);
  await build.click();
  await pane.getByRole('heading', { name: words.done }).waitFor();
  await tab(words.screens.data);
  for (const [name, label] of Object.entries(words.parts)) {
    await tab(label);
    await page.waitForTimeout(1500);
    if (name === 'problems') for (const summary of await pane.locator('summary').all()) await summary.click();
    await take(`pane-${name}`, pane);
  }
  await tab(words.home);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('F2').values = [[15000]];
      await context.sync();
    }),
  );
  await pane.getByRole('button', { name: words.back, exact: true }).click();
  await pane.getByText(words.stale).waitFor();
  await take('pane-changed', pane);
  await open({ 'bad.csv': BAD_FILE[language] });
  await build.click();
  await pane.getByText('E-ALL-ROWS-REJECTED').waitFor();
  await take('pane-failed', pane);
  await context.close();
}

/** Takes pictures of a page into the guide's folder of a language. */
function takerOf(page, language) {
  const folder = `docs/user-guide/pictures/${language}`;
  mkdirSync(folder, { recursive: true });
  return async (name, what = page, options = {}) => {
    if (ONLY && !ONLY.test(name)) return;
    const bytes = await small(page, await what.screenshot(options));
    if (bytes.length > MOST_BYTES) console.warn(`${language}/${name}.png: ${Math.round(bytes.length / 1024)} KB`);
    writeFileSync(`${folder}/${name}.png`, bytes);
  };
}

/** The screenshot with few colours; the browser unpacks it. */
async function small(page, png) {
  const blank = await page.context().newPage();
  const { width, height, rgba } = await blank.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    const drawing = canvas.getContext('2d');
    drawing.drawImage(picture, 0, 0);
    const bytes = drawing.getImageData(0, 0, picture.width, picture.height).data;
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return { width: picture.width, height: picture.height, rgba: btoa(text) };
  }, png.toString('base64'));
  await blank.close();
  return palettePng(Buffer.from(rgba, 'base64'), width, height);
}

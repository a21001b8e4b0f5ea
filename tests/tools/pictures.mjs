// Takes every picture of docs/user-guide anew, in both languages: npm run pictures.
// Needs Chromium (CHROMIUM names it). CLIENTELE_DIST names a folder with a build in it; without, everything is built first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { palettePng } from './palettePng.mjs';

const TODAY = '2025-06-20';
/** No picture of the guide is larger. */
const MOST_BYTES = 60 * 1024;
const MENU = { clip: { x: 0, y: 0, width: 760, height: 380 } };
const WORDS = {
  'zh-CN': { lang: 'zh', build: '一键生成客户管理汇总', done: '客户管理汇总已生成', screens: { customer: '客户', data: '数据', settings: '设置', help: '帮助' }, more: '更多', close: '打开面板', portrait: '客户画像' },
  'en-US': { lang: 'en', build: 'Build customer summary', done: 'The customer summary is ready', screens: { customer: 'Customer', data: 'Data', settings: 'Settings', help: 'Help' }, more: 'More', close: 'Open pane', portrait: 'Customer portrait' },
};

await createRequire(import.meta.url)('../browser/globalSetup.cjs')();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const language of Object.keys(WORDS)) await takeAll(language);
} finally {
  await browser.close();
}

async function takeAll(language) {
  const words = WORDS[language];
  const folder = `docs/user-guide/pictures/${language}`;
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 1180, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(`${process.env.CLIENTELE_SITE}/playground/?today=${TODAY}&lang=${words.lang}&theme=light`);
  const pane = page.getByRole('complementary');
  const take = async (name, what = page, options = {}) => {
    const bytes = await small(page, await what.screenshot(options));
    if (bytes.length > MOST_BYTES) console.warn(`${language}/${name}.png: ${Math.round(bytes.length / 1024)} KB`);
    writeFileSync(`${folder}/${name}.png`, bytes);
  };
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
  await pane.getByRole('tab').first().click();
  await pane.getByRole('button', { name: words.build, exact: true }).click();
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
    if (/^pivotData\.(?!guide)/.test(key)) continue; // rows for pivot tables: nothing to look at
    await tabs.getByRole('button', { name, exact: true }).click();
    await page.waitForTimeout(400);
    await take(`sheet-${key}`, grid);
  }
  const list = sheets.find(({ key }) => key === 'customers').name;
  await tabs.getByRole('button', { name: list, exact: true }).click();
  await page.locator('.scroller').locator('.text').nth(60).click();
  await page.getByRole('toolbar').getByRole('button', { name: words.portrait }).click();
  await page.getByRole('region', { name: new RegExp(language === 'zh-CN' ? '画像' : '[Pp]ortrait') }).waitFor();
  await page.waitForTimeout(800);
  await take('sheet-portrait', grid);
  await context.close();
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

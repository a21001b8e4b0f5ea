import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { site, startBrowser } from './site';

const html = readFileSync('dist/taskpane.html', 'utf8');
const scripts = [...html.matchAll(/<script src="?([^" >]+)/g)].map((match) => match[1]!);
const own = scripts.filter((src) => !src.startsWith('http'));
const built = readdirSync('dist').filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

describe('the built add-in', () => {
  it('loads at most 400 KB of its own before it can be used', () => {
    const bytes = own.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${name}`)).length, 0);
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(bytes).toBeLessThanOrEqual(400 * 1024);
  });

  it('takes Office.js from Microsoft, and holds nothing of it, of the embedded workbook or of its file formats', () => {
    expect(scripts.filter((src) => src.startsWith('http'))).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    for (const name of built) {
      const text = read(name);
      for (const mark of ['ProcessQuery', 'sendMessageToHost', 'HostBridge', '[Content_Types].xml', 'OfficeExtension=']) {
        expect({ name, mark, found: text.includes(mark) }).toEqual({ name, mark, found: false });
      }
    }
  });

  it('P1 and P12: talks to nobody and makes no code from text', () => {
    for (const name of built) {
      const text = read(name);
      for (const call of [/\bfetch\(/, /XMLHttpRequest/, /new WebSocket/, /sendBeacon/, /\beval\(/, /new Function\(/, /EventSource\(/]) {
        expect({ name, call: call.source, found: call.test(text) }).toEqual({ name, call: call.source, found: false });
      }
    }
  });

  it('has a content policy and no script inside its pages', () => {
    for (const page of ['taskpane.html', 'commands.html', 'playground/index.html']) {
      const text = readFileSync(`dist/${page}`, 'utf8');
      expect(text).toMatch(/Content-Security-Policy"? content="default-src 'none'; script-src 'self'/);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(text).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
    }
  });

  it('serves Microsoft’s client to the playground byte for byte', () => {
    const original = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'));
    expect(readFileSync('dist/playground/office/excel-web-16.00.js').equals(original)).toBe(true);
  });
});

describe('the task pane’s page, before the pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('says that Office.js is blocked when it is, in the language of the browser', async () => {
    for (const [locale, said] of [
      ['en-US', /Office\.js .* could not be loaded/],
      ['zh-CN', /无法加载微软的 Office\.js/],
    ] as const) {
      const page = await browser.newPage({ locale });
      await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
      await page.goto(`${site()}/taskpane.html`);
      await page.getByText(said).waitFor();
      await page.close();
    }
  });

  it('says so when it is opened outside Excel', async () => {
    const page = await browser.newPage({ locale: 'en-US' });
    const office =
      'window.Office = { onReady: () => Promise.resolve({ host: null }), context: {}, HostType: { Excel: "Excel" }, actions: { associate() {} } };';
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: office }));
    await page.goto(`${site()}/taskpane.html`);
    await page.getByText('This page belongs inside Excel').waitFor();
    await page.close();
  });
});

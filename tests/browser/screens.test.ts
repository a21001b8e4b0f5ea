import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { seriousFindings } from './axe';
import { startFlow } from './paneFlow';
import { SCREENSHOTS, startBrowser } from './site';

const TABS = {
  zh: { home: '首页', customer: '客户', data: '数据', settings: '设置', help: '帮助', checked: '没有发现问题' },
  en: { home: 'Home', customer: 'Customer', data: 'Data', settings: 'Settings', help: 'Help', checked: 'No problem found' },
} as const;

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await startBrowser();
});
afterAll(() => browser.close());
jest.setTimeout(300_000);

describe.each([
  ['zh', 320, 'light'],
  ['zh', 450, 'dark'],
  ['zh', 320, 'contrast'],
  ['en', 320, 'light'],
  ['en', 450, 'dark'],
  ['en', 320, 'contrast'],
] as const)('the pane in %s at %i pixels, %s', (lang, width, look) => {
  it('shows every screen without a sideways scroll, an unreadable colour or a complaint', async () => {
    const scheme = look === 'dark' ? 'dark' : 'light';
    const flow = await startFlow(browser, lang, `&pane=${width}&theme=${scheme}`, { colorScheme: scheme, ...(look === 'contrast' && { forcedColors: 'active' }) });
    const { page, pane } = flow;
    const words = TABS[lang];
    await flow.sees(words.checked);
    for (const screen of ['home', 'customer', 'data', 'settings', 'help'] as const) {
      await flow.part(words[screen]);
      await pane.getByRole('tabpanel').getByRole('heading').or(pane.getByRole('searchbox')).first().waitFor();
      if (screen === 'customer') {
        await pane.getByRole('searchbox').fill(lang === 'zh' ? 'hd' : 'a');
        await pane.getByRole('searchbox').press('Enter');
        await pane.getByRole('tabpanel').getByRole('heading', { level: 2 }).waitFor();
      }
      if (screen === 'settings') await pane.locator('details:not([open]) > summary').first().click();
      await pane.screenshot({ path: `${SCREENSHOTS}/screen-${lang}-${look}-${width}-${screen}.png` });
      expect({ screen, findings: await seriousFindings(page) }).toEqual({ screen, findings: [] });
      const sideways = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('aside *')]
          .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible')
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect({ screen, sideways }).toEqual({ screen, sideways: [] });
    }
    await flow.end();
  });
});

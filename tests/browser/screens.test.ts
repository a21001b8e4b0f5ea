import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
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

/** Widths that Excel gives a pane, in the themes of the system. */
const LOOKS = [
  { look: 'light', width: 320, media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', width: 450, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'contrast', width: 320, media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

async function wear(page: Page, { width, media }: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia(media);
  await page.evaluate(async (pixels) => {
    document.querySelector<HTMLElement>('.work')!.style.setProperty('--pane-width', `${pixels}px`);
    // Colours on their way from one theme to the other are no finding.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  }, width);
}

/** Parts of the pane that can be scrolled sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('aside *')]
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible')
      .map((element) => element.outerHTML.slice(0, 120)),
  );

// One page a language: to open it and to check the sample costs seconds, a look at a screen does not.
describe.each(['zh', 'en'] as const)('the pane in %s', (lang) => {
  it('shows every screen in every look without a sideways scroll, an unreadable colour or a complaint', async () => {
    const flow = await startFlow(browser, lang);
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
      for (const each of LOOKS) {
        await wear(page, each);
        await pane.screenshot({ path: `${SCREENSHOTS}/screen-${lang}-${each.look}-${each.width}-${screen}.png` });
        const seen = { screen, look: each.look };
        expect({ ...seen, findings: await seriousFindings(page) }).toEqual({ ...seen, findings: [] });
        expect({ ...seen, sideways: await sideways(page) }).toEqual({ ...seen, sideways: [] });
      }
    }
    await flow.end();
  });
});

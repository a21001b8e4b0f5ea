import type { Browser } from 'playwright-core';
import { seriousFindings } from './axe';
import { build, CHECKED, FILES, openBook, tabs } from './flowBook';
import { cellOf, putCell, startFlow } from './paneFlow';
import { startBrowser } from './site';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
jest.setTimeout(240_000);

describe('building', () => {
  it('rebuild with notes kept: keeps what the user wrote beside the customer list through a rebuild', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await build(flow);
    const width = await flow.page.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Customer list').getUsedRange(true).load({ columnCount: true });
        await context.sync();
        return used.columnCount;
      }),
    );
    const column = letters(width);
    await putCell(flow.page, 'Customer list', `${column}1`, 'My note');
    await putCell(flow.page, 'Customer list', `${column}2`, 'call on Monday');
    await flow.press('Back');
    await build(flow);
    expect(await cellOf(flow.page, 'Customer list', `${column}1`)).toBe('My note');
    expect(await cellOf(flow.page, 'Customer list', `${column}2`)).toBe('call on Monday');
    await flow.end();
  });

  it('cancel, then rebuild: answers at once, leaves the workbook as it was, and builds afterwards', async () => {
    const flow = await startFlow(browser, 'en');
    await flow.sees('No problem found');
    const before = await tabs(flow);
    await flow.press('Build customer summary');
    const cancel = flow.pane.getByRole('button', { name: 'Cancel', exact: true });
    await cancel.waitFor();
    const took = await flow.page.evaluate(async () => {
      const button = [...document.querySelectorAll<HTMLButtonElement>('aside button')].find(({ textContent }) => textContent === 'Cancel')!;
      const began = performance.now();
      button.click();
      while (![...document.querySelectorAll('aside h2')].some(({ textContent }) => textContent === 'Cancelled')) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - began;
    });
    expect(took).toBeLessThan(200);
    await flow.sees('Nothing was written: the workbook is as it was.');
    expect(await tabs(flow)).toEqual(before);
    await flow.press('Back');
    await flow.press('Build customer summary');
    await flow.pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
    expect((await tabs(flow)).length).toBeGreaterThan(before.length);
    await flow.end();
  });

  it('after the result: keeps the last build readable after an error', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await build(flow);
    await flow.press('Back');
    await flow.sees(CHECKED);
    await flow.sees('Last build');
    await flow.press('Show the whole result');
    await flow.pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
    await flow.end();
  });
});

describe('the thread of the bookkeeper', () => {
  it('worker: is one of its own in the built bundle', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    expect(flow.page.workers()).toHaveLength(1);
    await flow.part('Help');
    await flow.sees('in a thread of its own');
    expect(await seriousFindings(flow.page)).toEqual([]);
    await flow.end();
  });

  it('no worker: is the pane’s own where workers are forbidden, with the same results and the reason in the self-check', async () => {
    const flow = await startFlow(browser, 'en', '', {}, () => {
      window.Worker = class {
        constructor() {
          throw new DOMException('forbidden', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    await flow.open(FILES);
    await flow.sees(CHECKED);
    await flow.part('Help');
    await flow.sees(/worker-refused/);
    await flow.end();
  });
});

/** Letters of a zero-based column. */
function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

import type { Browser } from 'playwright-core';
import { meterHost, slicesSince } from './hostMeter';
import { startFlow } from './paneFlow';
import { startBrowser } from './site';

const LINES = 100_000;
/** The goal is 50 ms on a machine of its own, and is not reached yet: this bound only catches work that leaves the bookkeeper's thread for the pane's. */
const MOST_SLICE_MS = 2_000;
const CANCEL_MS = 200;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
jest.setTimeout(400_000);

/** A ledger of a hundred thousand lines: 4,000 customers over three years. */
function ledger(): string {
  const lines = ['Order no.,Order date,Customer no.,Customer,Product,Quantity,Amount'];
  for (let line = 0; line < LINES; line++) {
    const customer = (line * 7919) % 4000;
    const day = new Date(Date.UTC(2021, 2, 16 + Math.floor((line * 1096) / LINES))).toISOString().slice(0, 10);
    lines.push(`O${line},${day},C${customer},Customer ${customer},Product ${line % 60},${1 + (line % 9)},${((line * 37) % 90_000) / 100 + 1}`);
  }
  return lines.join('\n');
}

describe('a workbook of 100,000 lines', () => {
  it('is read and built from without the pane standing still for seconds, and a cancel is answered within 200 ms', async () => {
    const flow = await startFlow(browser, 'en', '', {}, meterHost);
    const { page, pane } = flow;
    await flow.sees('No problem found');
    await flow.open({ 'Ledger.csv': ledger() });
    const beganCheck = await page.evaluate(() => performance.now());
    await flow.sees('No problem found');
    const checking = await slicesSince(page, beganCheck);

    const beganBuild = await page.evaluate(() => performance.now());
    await flow.press('Build customer summary');
    await pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
    const took = await page.evaluate((began) => performance.now() - began, beganBuild);
    const building = await slicesSince(page, beganBuild);
    console.info(`check: longest slices of ours ${JSON.stringify(checking.slice(0, 5))}\nbuild in ${Math.round(took)} ms: ${JSON.stringify(building.slice(0, 12))}`);

    await flow.press('Back');
    await pane.getByRole('button', { name: 'Build customer summary' }).waitFor();
    await flow.press('Build customer summary');
    await flow.sees(/Reading|Read/);
    const answered = await page.evaluate(async () => {
      const cancel = [...document.querySelectorAll<HTMLButtonElement>('aside button')].find(({ textContent }) => textContent === 'Cancel')!;
      const began = performance.now();
      cancel.click();
      while (![...document.querySelectorAll('aside h2')].some(({ textContent }) => textContent === 'Cancelled')) await new Promise((resolve) => setTimeout(resolve, 0));
      return performance.now() - began;
    });
    console.info(`cancel answered in ${Math.round(answered)} ms`);
    expect(answered).toBeLessThan(CANCEL_MS);
    expect(building[0]?.ours ?? 0).toBeLessThan(MOST_SLICE_MS);
    expect(checking[0]?.ours ?? 0).toBeLessThan(MOST_SLICE_MS);
    await flow.end();
  });
});

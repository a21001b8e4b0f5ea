import type { Browser } from 'playwright-core';
import { meterHost, slicesOf, TRACED, type Slice } from './hostMeter';
import { startFlow } from './paneFlow';
import { startBrowser } from './site';

const LINES = 100_000;
/** The goal is 50 ms of processor time, and is held on two shared cores; a machine half as fast passes too. */
const MOST_SLICE_MS = 100;
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

const told = (slices: readonly Slice[]): string => slices.slice(0, 10).map(({ ours, whole, at }) => `${ours} of ${whole} ms at ${at}`).join(', ');

describe('a workbook of 100,000 lines', () => {
  it('is built from in slices of less than 100 ms of the pane’s thread, and a cancel is answered within 200 ms', async () => {
    const flow = await startFlow(browser, 'en', '', {}, meterHost);
    const { page, pane } = flow;
    await flow.sees('No problem found');
    await flow.open({ 'Ledger.csv': ledger() });
    await flow.sees('No problem found');

    await browser.startTracing(page, { categories: [...TRACED] });
    const began = performance.now();
    await flow.press('Build customer summary');
    await pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
    const took = performance.now() - began;
    const building = slicesOf(await browser.stopTracing());
    console.info(`built in ${Math.round(took)} ms; the longest slices of ours: ${told(building)}`);
    // The trace saw the work: a build of this size has many slices.
    expect(building.length).toBeGreaterThan(20);
    expect(building[0]!.ours).toBeLessThan(MOST_SLICE_MS);

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
    await flow.end();
  });
});

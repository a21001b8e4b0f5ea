import type { Browser } from 'playwright-core';
import { seriousFindings } from './axe';
import { letFaultsIn, setFaults, type Faults } from './hostFaults';
import { cellOf, putCell, startFlow, type PaneFlow } from './paneFlow';
import { startBrowser } from './site';

const SALES = 'Order date,Customer,Amount\n2024-01-05,Ann,1200\n2024-02-07,Bob,30\n2024-03-01,Ann,80\n';
const BUILD = 'Build customer summary';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
jest.setTimeout(240_000);

async function opened(): Promise<PaneFlow> {
  const flow = await startFlow(browser, 'en', '&book=empty', {}, letFaultsIn);
  await flow.open({ 'Sales.csv': SALES });
  await flow.sees('No problem found');
  return flow;
}

const ready = ({ pane }: PaneFlow): Promise<void> => pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();

describe('what Excel refuses', () => {
  it('errors of each kind: is told with a fix and a code, leaves the workbook as it was, and a new try succeeds once it is over', async () => {
    const flow = await opened();
    for (const [refusal, code] of [
      ['InvalidOperationInCellEditMode', 'E-CELL-EDIT'],
      ['AccessDenied', 'E-ACCESS-DENIED'],
      ['ServiceNotAvailable', 'E-CONNECTION'],
      ['RequestPayloadSizeLimitExceeded', 'E-TOO-LARGE'],
      ['UnknownNewCode', 'E-EXCEL'],
    ] as const) {
      await setFaults(flow.page, { code: refusal });
      await flow.press(BUILD);
      await flow.sees(`Code ${code}`);
      await flow.sees('What to do');
      await flow.sees('Nothing was written: the workbook is as it was.');
      await setFaults(flow.page, { code: null });
      await flow.press('Back');
      await flow.pane.getByRole('button', { name: BUILD }).waitFor();
    }
    expect(await seriousFindings(flow.page)).toEqual([]);
    await setFaults(flow.page, { code: 'AccessDenied' });
    await flow.press(BUILD);
    await flow.sees('Code E-ACCESS-DENIED');
    await setFaults(flow.page, { code: null });
    await flow.press('Try again');
    await ready(flow);
    await flow.end();
  });

  it('protected sheet: one of ours is named, with the way out', async () => {
    const flow = await opened();
    await flow.press(BUILD);
    await ready(flow);
    await flow.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Customer list').protection.protect();
        await context.sync();
      }),
    );
    await putCell(flow.page, 'Sales', 'C2', 1300);
    await flow.press('Back');
    await flow.press(BUILD);
    await flow.sees('Code E-SHEET-PROTECTED');
    await flow.sees(/"Customer list"/);
    await flow.end();
  });
});

describe('a page that is gone in the midst of a commit', () => {
  it('kill the page mid-commit, reopen, recovery: is made good when the workbook is opened again: the build is complete, the source as it was', async () => {
    const torn = await opened();
    await setFaults(torn.page, { lastWords: 'clientele.journal","1,' });
    await torn.press(BUILD);
    await torn.page.waitForFunction(() => (window as unknown as { clienteleFaults: Faults }).clienteleFaults.gone);
    const [download] = await Promise.all([torn.page.waitForEvent('download'), torn.page.getByRole('button', { name: 'Download result (.xlsx)' }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    await torn.page.context().close();

    const flow = await startFlow(browser, 'en', '&book=empty');
    await flow.pane.getByRole('tab').first().waitFor();
    await flow.page.locator('input[type=file]').setInputFiles({ name: 'Torn.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.concat(chunks) });
    await flow.sees(/had been interrupted; it is complete now/);
    expect(await cellOf(flow.page, 'Sales', 'B2')).toBe('Ann');
    expect(await flow.page.getByRole('navigation').getByRole('button', { name: 'Customer summary' }).count()).toBe(1);
    await flow.press(BUILD);
    await ready(flow);
    await flow.end();
  });
});

describe('a source that changes after the build', () => {
  it('stale to refresh: is told on the first screen, with what has changed, and is gone once updated from there', async () => {
    const flow = await opened();
    await flow.press(BUILD);
    await ready(flow);
    await flow.press('Back');
    await flow.sees('No problem found');
    await flow.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sales').getRange('A5:C5').values = [['2024-03-05', 'Cid', 44]];
        await context.sync();
      }),
    );
    await flow.press('Look again');
    await flow.sees(/Changed since the last build: .*Sales/);
    await flow.press('Update now');
    await flow.sees('Last build');
    expect(await flow.pane.getByText(/Changed since the last build/).count()).toBe(0);
    expect(await cellOf(flow.page, 'Sales', 'B5')).toBe('Cid');
    await flow.page.getByRole('navigation').getByRole('button', { name: 'Customer list', exact: true }).click();
    await flow.page.getByRole('region', { name: /Customer list/ }).getByText('Cid', { exact: true }).first().waitFor();
    await flow.end();
  });
});

import type { Browser } from 'playwright-core';
import { seriousFindings } from './axe';
import { build, CHECKED, FILES, openBook, tabs } from './flowBook';
import { cellOf, startFlow } from './paneFlow';
import { startBrowser } from './site';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
jest.setTimeout(240_000);

describe('a new user', () => {
  it('first run: is told in a new workbook what the add-in is for, and has the sample with one click', async () => {
    const flow = await startFlow(browser, 'en', '&book=empty');
    await flow.pane.getByRole('heading', { name: 'No usable sales sheet in this workbook yet' }).waitFor();
    await flow.sees(/One click then gives you/);
    expect(await seriousFindings(flow.page)).toEqual([]);
    await flow.press('Try it with sample data');
    await flow.pane.getByRole('button', { name: 'Build customer summary' }).waitFor();
    await flow.sees('No problem found');
    await flow.end();
  });
});

describe('copies', () => {
  it('clean copy: puts the customer list into one format on a sheet of its own, and leaves the list as it was', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await flow.part('Data');
    await flow.part('Problems');
    await flow.press('Write clean copy');
    await flow.sees(/The clean copy is ready: \d+ cells? corrected/);
    expect(await seriousFindings(flow.page)).toEqual([]);
    const [list] = await flow.pane.getByRole('list').getByTitle('Open the sheet').allTextContents();
    await flow.press(list!);
    await flow.page.getByRole('region', { name: new RegExp(list!) }).getByText('Plain Tools').first().waitFor();
    // Numbers of one format there; as they were typed here.
    expect(await flow.page.getByRole('region', { name: new RegExp(list!) }).getByText('0755-2200 3344').count()).toBe(0);
    expect(await cellOf(flow.page, 'Clients', 'D3')).toBe('0755-2200 3344');
    expect((await tabs(flow)).slice(0, 2)).toEqual(['Sales', 'Clients']);
    await flow.end();
  });

  it('self-check copy: brings versions and counts to the clipboard, and no customer', async () => {
    const flow = await openBook(browser);
    await flow.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await flow.sees(CHECKED);
    await flow.part('Help');
    await flow.press('Copy the self-check');
    await flow.sees('Copied');
    const copied = await flow.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/Add-in.*\d+\.\d+\.\d+/);
    expect(copied).toMatch(/Rows.*\d/);
    for (const secret of Object.values(FILES).join('\n').match(/Huadong|Harbour|Plain Tools|Wang Fang|Li Lei|55550001|Sales|Clients/g) ?? []) expect(copied).not.toContain(secret);
    await flow.end();
  });

  it('masked contacts: phones stand with their middle hidden once the user wants that', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await flow.part('Settings');
    await flow.pane.locator('summary', { hasText: 'The sheets' }).click();
    await flow.pane.getByRole('radio', { name: 'Middle hidden' }).click();
    await flow.press('Apply');
    await flow.sees(/Kept in this workbook/);
    await flow.part('Home');
    await build(flow);
    expect(await flow.pane.getByText(/Before you pass the workbook on/).count()).toBe(0);
    const phones = await flow.page.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Customer list').getUsedRange(true).load({ values: true });
        await context.sync();
        const rows = used.values as unknown[][];
        const column = rows[0]!.indexOf('Phone');
        return rows.slice(1).map((row) => String(row[column]));
      }),
    );
    expect(phones).toEqual(expect.arrayContaining(['138 **** 8000', '021-****0001']));
    expect(phones.join()).not.toMatch(/\d{8}/);
    await flow.end();
  });
});

describe('portraits', () => {
  it('portrait from our own list: a row of a built list leads to its card and sheet', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await build(flow);
    await flow.page.getByRole('navigation').getByRole('button', { name: 'Customer list', exact: true }).click();
    await flow.press('Back');
    await flow.part('Customer');
    // The number of the customer, not the name: a name there is a link, which a click follows.
    await flow.page.getByRole('region', { name: /Customer list/ }).getByText('C4', { exact: true }).first().click();
    await flow.pane.getByRole('heading', { name: 'Plain Tools' }).waitFor();
    await flow.page.getByRole('toolbar').getByRole('button', { name: 'Customer portrait' }).click();
    await flow.page.getByRole('region', { name: /^Cells of the sheet: .*portrait/i }).getByText(/Plain Tools/).first().waitFor();
    await flow.end();
  });
});

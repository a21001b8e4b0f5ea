import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from './axe';
import { startFlow } from './paneFlow';
import { site, startBrowser } from './site';

jest.setTimeout(240_000);
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const SALES = ['订单号,日期,客户编号,客户名称,金额', 'A1,2024-01-05,K1,海岚机电,100', 'A2,2024-02-02,K2,晨辉,200', 'A3,2024-03-03,K3,云帆,300'].join('\n');
const ribbon = (page: Page) => page.getByRole('toolbar');
/** The cells; the pane has regions of its own. */
const grid = (page: Page) => page.getByRole('region', { name: /工作表内容|Cells of the sheet/ });
const tabs = (page: Page): Promise<string[]> => page.getByRole('navigation').getByRole('button').allTextContents();

describe('The commands, as the ribbon of the playground runs them', () => {
  it('ribbon: write the portrait of a row from the menu on its cell, and refresh it after an edit typed into the sheet', async () => {
    const flow = await startFlow(browser, 'zh', '&book=empty');
    const { page } = flow;
    await flow.open({ '销售.csv': SALES });
    await grid(page).getByText('晨辉', { exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: '客户画像' }).click();
    await page.getByRole('region', { name: /^工作表内容: .*画像/ }).getByText(/晨辉/).first().waitFor();
    expect(await tabs(page)).toHaveLength(2);

    // An edit in the source sheet, by keyboard: the grid takes what is typed, Enter writes it.
    await page.getByRole('navigation').getByRole('button', { name: '销售', exact: true }).click();
    await grid(page).getByText('200', { exact: true }).click();
    await grid(page).focus();
    await page.keyboard.type('98765');
    await page.keyboard.press('Enter');
    await grid(page).getByText('98765', { exact: true }).waitFor();
    await ribbon(page).getByRole('button', { name: '更多' }).click();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('menuitem', { name: '刷新' }).click();
    await page.getByRole('navigation').getByRole('button', { name: '客户管理汇总', exact: true }).waitFor();
    // Whoever refreshes stays where they are; the pane shows the new figures under "last build".
    await flow.pane.getByRole('heading', { name: '上次生成' }).waitFor();
    // The portrait is written after the summary, at its own pace: look again until it has the new figure.
    const renewed = page.locator('.scroller').getByText(/98,?765/);
    for (let look = 0; look < 30 && (await renewed.count()) === 0; look++) {
      await page.getByRole('navigation').getByRole('button', { name: /画像/ }).click();
      await page.waitForTimeout(1_500);
    }
    expect(await renewed.count()).toBeGreaterThan(0);
    await flow.end();
  });

  it('editing a cell: leave it as it was after Escape', async () => {
    const flow = await startFlow(browser, 'zh', '&book=empty');
    const { page } = flow;
    await flow.open({ '销售.csv': SALES });
    await grid(page).getByText('200', { exact: true }).click();
    await grid(page).focus();
    await page.keyboard.type('7');
    expect(await page.getByLabel('单元格内容').inputValue()).toBe('7');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('单元格内容').inputValue()).toBe('200');
    await grid(page).getByText('200', { exact: true }).waitFor();
    await flow.end();
  });

  it('without the pane: say in a dialog what is wrong while the pane is closed, and run from the keyboard', async () => {
    const flow = await startFlow(browser, 'en', '&book=empty');
    const { page } = flow;
    await flow.open({ 'notes.csv': 'Day,Remark\n2024-01-01,called\n' });
    await page.keyboard.press('Control+Shift+Alt+O');
    await flow.pane.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+Shift+Alt+B');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('E-NO-SALES-SHEET').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await ribbon(page).getByRole('button', { name: 'More' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await dialog.getByText('Ctrl+Shift+Alt+P').waitFor();
    expect(await tabs(page)).toEqual(['notes']);
    await flow.end();
  });
});

/** An Office that refuses everything, in place of Microsoft's. */
const REFUSING_OFFICE = `
  window.commands = {}; window.dialogs = []; window.completed = {};
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  const refusal = () => Promise.reject(Object.assign(new Error('Secret Customer Ltd'), { name: 'RichApi.Error', code: 'GeneralException' }));
  window.Excel = { run: refusal };
  window.Office = {
    onReady: () => Promise.resolve({ host: 'Excel' }), HostType: { Excel: 'Excel' },
    AsyncResultStatus: { Succeeded: 'succeeded' }, EventType: { DialogMessageReceived: 'message' },
    context: { displayLanguage: 'zh-CN', requirements: { isSetSupported: () => true },
      ui: { displayDialogAsync: (url, options, opened) => { window.dialogs.push(url); opened({ status: 'succeeded', value: { addEventHandler() {} } }); } } },
    actions: { associate: (name, run) => { window.commands[name] = run; } },
    addin: { showAsTaskpane: () => Promise.resolve() },
  };`;

describe('The commands of the built add-in', () => {
  it('are all there, and each completes its event once and opens its dialog where Excel refuses everything', async () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    const wanted = [...new Set([...manifest.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1]!))];
    expect(wanted.length).toBeGreaterThanOrEqual(6);
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: REFUSING_OFFICE }));
    await page.goto(`${site()}/taskpane.html`);
    await page.waitForFunction(() => Object.keys((window as unknown as { commands: object }).commands).length > 0);
    for (const name of wanted) {
      const { completed, dialogs } = await page.evaluate(async (command) => {
        const office = window as unknown as { commands: Record<string, (event: { completed(): void }) => void>; dialogs: string[] };
        const before = office.dialogs.length;
        let times = 0;
        await new Promise<void>((resolve) => office.commands[command]!({ completed: () => ((times += 1), resolve()) }));
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { completed: times, dialogs: office.dialogs.slice(before) };
      }, name);
      expect({ name, completed }).toEqual({ name, completed: 1 });
      expect({ name, dialogs }).toEqual({ name, dialogs: [`${site()}/commands.html`] });
    }
    await page.close();
  });
});

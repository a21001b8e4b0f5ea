import type { Browser } from 'playwright-core';
import { seriousFindings } from './axe';
import { build, CHECKED, openBook, tabs } from './flowBook';
import { startFlow } from './paneFlow';
import { startBrowser } from './site';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
jest.setTimeout(240_000);

describe('the customer screen', () => {
  it('selection to card: shows the customer of the row that is clicked in a source sheet, without anything having been built', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await flow.part('Customer');
    await flow.clickCell('Harbour Foods');
    await flow.pane.getByRole('heading', { name: 'Harbour Foods' }).waitFor();
    await flow.clickCell('Plain Tools');
    await flow.pane.getByRole('heading', { name: 'Plain Tools' }).waitFor();
    expect(await seriousFindings(flow.page)).toEqual([]);
    expect(await tabs(flow)).toEqual(['Sales', 'Clients']);
    await flow.end();
  });

  it('card to sheet: writes the portrait of the customer in view and brings it to the front', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await flow.part('Customer');
    await flow.clickCell('Harbour Foods');
    await flow.pane.getByRole('heading', { name: 'Harbour Foods' }).waitFor();
    await flow.press('Write portrait sheet');
    await flow.sees('The portrait of Harbour Foods is on:');
    await flow.page.getByRole('region', { name: /Customer portrait/ }).waitFor();
    // On the portrait sheet itself the card stays with its customer.
    await flow.pane.getByRole('heading', { name: 'Harbour Foods' }).waitFor();
    await flow.end();
  });

  it('search: finds by a part of the name, by number, by phone digits; Enter takes the first', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await flow.part('Customer');
    const box = flow.pane.getByRole('searchbox');
    for (const typed of ['bour', 'c2', '22003344', 'li lei']) {
      await box.fill(typed);
      await flow.sees('1 found');
      await box.press('Enter');
      await flow.pane.getByRole('heading', { name: 'Harbour Foods' }).waitFor();
    }
    await box.fill('nobody at all');
    await flow.sees(/No such customer/);
    await flow.end();
  });

  it('search by pinyin: finds a Chinese customer by pinyin initials', async () => {
    const flow = await startFlow(browser, 'zh');
    await flow.open({ '销售.csv': '日期,客户名称,金额\n2024-01-02,重庆华立商贸,10\n2024-02-03,上海博远科技,20\n' });
    await flow.sees('没有发现问题');
    await flow.part('客户');
    await flow.pane.getByRole('searchbox').fill('cqhl');
    await flow.pane.getByRole('button', { name: /重庆华立商贸/ }).click();
    await flow.pane.getByRole('heading', { name: '重庆华立商贸' }).waitFor();
    await flow.end();
  });
});

describe('settings', () => {
  it('what-if: says who would change class before anything is applied, and keeps what is applied in the workbook', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await flow.part('Settings');
    const days = flow.pane.getByRole('textbox', { name: 'Days without a purchase that mean churned' });
    await days.fill('10');
    await flow.sees(/customers? would change class/);
    await flow.sees(/→ Churned: /);
    expect(await seriousFindings(flow.page)).toEqual([]);
    await flow.press('Apply');
    await flow.sees(/Kept in this workbook/);
    await flow.part('Home');
    await flow.part('Settings');
    expect(await days.inputValue()).toBe('10');
    await flow.end();
  });

  it('a setting that cannot be: says so at the field', async () => {
    const flow = await openBook(browser);
    await flow.part('Settings');
    await flow.pane.getByRole('textbox', { name: 'Days without a purchase that mean churned' }).fill('soon');
    await flow.sees('Enter a whole number');
    expect(await flow.pane.getByRole('button', { name: 'Apply', exact: true }).isDisabled()).toBe(true);
    await flow.end();
  });
});

describe('the data screen', () => {
  it('data problem to cell: leads there', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await flow.part('Data');
    await flow.part('Problems');
    await flow.pane.locator('summary').first().click();
    await flow.press('Sales B8');
    await flow.page.locator('output', { hasText: 'B8' }).waitFor();
    expect(await seriousFindings(flow.page)).toEqual([]);
    await flow.end();
  });

  it('duplicates: merges two customers in the next build once they are accepted, and parts them when that is taken back', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    await build(flow);
    await flow.part('Data');
    await flow.part('Duplicates');
    await flow.press(/^Same customer: /);
    await flow.sees('Accepted: merged by the next build');
    expect(await seriousFindings(flow.page)).toEqual([]);
    await flow.press('Build the summary again');
    await flow.pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
    await flow.part('Data');
    await flow.part('Duplicates');
    await flow.sees('0 pairs wait for your answer');
    await flow.press(/^Take back: /);
    await flow.sees('1 pair waits for your answer');
    await flow.end();
  });

  it('mapping fix: reads a column that was not recognised once the user says what it is, and undoes it', async () => {
    const flow = await openBook(browser, { 'Sales.csv': 'Order date,Customer,Qzx\n2024-01-05,Ann,1200\n2024-02-07,Bob,30\n' });
    await flow.sees('No usable sales sheet in this workbook yet');
    await flow.part('Data');
    await flow.pane.getByRole('combobox', { name: /Use it as… Sales/ }).click();
    await flow.page.getByRole('option', { name: 'Sales lines', exact: true }).click();
    await flow.pane.getByRole('combobox', { name: 'Sales: Amount' }).click();
    await flow.page.getByRole('option', { name: 'Qzx', exact: true }).click();
    await flow.sees(/Qzx → Amount/);
    expect(await seriousFindings(flow.page)).toEqual([]);
    await flow.part('Home');
    await build(flow);
    await flow.end();
  });

  it('question: asks the one that the cells do not answer, and remembers the answer', async () => {
    const flow = await openBook(browser, { 'Sales.csv': 'Order date,Customer,Net amount,Gross amount\n2024-01-05,Ann,100,119\n2024-02-07,Bob,200,238\n' });
    await flow.press('Decide');
    const question = flow.pane.getByRole('region', { name: 'Please decide' });
    await question.getByRole('radio').nth(1).click();
    await question.getByRole('button', { name: 'Use this answer' }).click();
    await question.waitFor({ state: 'detached' });
    await flow.sees(/Gross amount → Amount/);
    await flow.end();
  });
});

describe('the keyboard alone', () => {
  it('keyboard alone: opens a part with the arrow keys, finds a customer and writes the portrait', async () => {
    const flow = await openBook(browser);
    await flow.sees(CHECKED);
    const { page } = flow;
    await flow.pane.getByRole('tab', { name: 'Home', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await flow.pane.getByRole('searchbox').waitFor();
    for (let presses = 0; presses < 20 && !(await flow.pane.getByRole('searchbox').evaluate((box) => box === document.activeElement)); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('plain');
    await flow.sees('1 found');
    await page.keyboard.press('Enter');
    await flow.pane.getByRole('heading', { name: 'Plain Tools' }).waitFor();
    const write = flow.pane.getByRole('button', { name: 'Write portrait sheet' });
    for (let presses = 0; presses < 20 && !(await write.evaluate((button) => button === document.activeElement)); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await flow.sees('The portrait of Plain Tools is on:');
    await flow.end();
  });
});

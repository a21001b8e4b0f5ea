import type { Browser } from 'playwright-core';
import { seriousFindings } from './axe';
import { cellOf, putCell, startFlow, type PaneFlow } from './paneFlow';
import { startBrowser } from './site';

const SALES = [
  'Order no.,Order date,Customer no.,Customer,Product,Amount',
  'A1,2024-01-05,C1,Huadong Electric Ltd,Pump,1200',
  'A2,2024-01-19,C2,Harbour Foods,Valve,300',
  'A3,2024-02-02,C1,Huadong Electric Ltd,Pump,800',
  'A4,2024-02-20,C3,Huadong Electric (Shanghai),Seal,150',
  'A5,2024-03-01,C2,Harbour Foods,Valve,310',
  'A6,2024-03-11,C4,Plain Tools,Seal,90',
  'A7,soon,C4,Plain Tools,Seal,70',
].join('\n');
const CUSTOMERS = [
  'Customer no.,Customer,Contact,Phone',
  'C1,Huadong Electric Ltd,Wang Fang,021-55550001',
  'C2,Harbour Foods,Li Lei,0755-2200 3344',
  'C3,Huadong Electric (Shanghai),Wang Fang,02155550001',
  'C4,Plain Tools,Han Mei,138 0013 8000',
].join('\n');
const FILES = { 'Sales.csv': SALES, 'Clients.csv': CUSTOMERS };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
jest.setTimeout(240_000);

async function opened(files: Readonly<Record<string, string>> = FILES): Promise<PaneFlow> {
  const flow = await startFlow(browser, 'en');
  await flow.open(files);
  return flow;
}

async function build(flow: PaneFlow): Promise<void> {
  await flow.press('Build customer summary');
  await flow.pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
}

const tabs = ({ page }: PaneFlow): Promise<string[]> => page.getByRole('navigation').getByRole('button').allTextContents();

describe('the customer screen', () => {
  it('shows the customer of the row that is clicked in a source sheet, without anything having been built', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
    await flow.part('Customer');
    await flow.clickCell('Harbour Foods');
    await flow.pane.getByRole('heading', { name: 'Harbour Foods' }).waitFor();
    await flow.clickCell('Plain Tools');
    await flow.pane.getByRole('heading', { name: 'Plain Tools' }).waitFor();
    expect(await seriousFindings(flow.page)).toEqual([]);
    expect(await tabs(flow)).toEqual(['Sales', 'Clients']);
    await flow.end();
  });

  it('writes the portrait of the customer in view and brings it to the front', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
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

  it('finds by a part of the name, by number, by phone digits; Enter takes the first', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
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

  it('finds a Chinese customer by pinyin initials', async () => {
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
  it('says who would change class before anything is applied, and keeps what is applied in the workbook', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
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

  it('says at the field what cannot be', async () => {
    const flow = await opened();
    await flow.part('Settings');
    await flow.pane.getByRole('textbox', { name: 'Days without a purchase that mean churned' }).fill('soon');
    await flow.sees('Enter a whole number');
    expect(await flow.pane.getByRole('button', { name: 'Apply', exact: true }).isDisabled()).toBe(true);
    await flow.end();
  });
});

describe('the data screen', () => {
  it('leads from a problem to its cell', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
    await flow.part('Data');
    await flow.part('Problems');
    await flow.pane.locator('summary').first().click();
    await flow.press('Sales B8');
    await flow.page.locator('output', { hasText: 'B8' }).waitFor();
    expect(await seriousFindings(flow.page)).toEqual([]);
    await flow.end();
  });

  it('merges two customers in the next build once they are accepted, and parts them when that is taken back', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
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

  it('reads a column that was not recognised once the user says what it is, and undoes it', async () => {
    const flow = await opened({ 'Sales.csv': 'Order date,Customer,Qzx\n2024-01-05,Ann,1200\n2024-02-07,Bob,30\n' });
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

  it('asks the one question that the cells do not answer, and remembers the answer', async () => {
    const flow = await opened({ 'Sales.csv': 'Order date,Customer,Net amount,Gross amount\n2024-01-05,Ann,100,119\n2024-02-07,Bob,200,238\n' });
    await flow.press('Decide');
    const question = flow.pane.getByRole('region', { name: 'Please decide' });
    await question.getByRole('radio').nth(1).click();
    await question.getByRole('button', { name: 'Use this answer' }).click();
    await question.waitFor({ state: 'detached' });
    await flow.sees(/Gross amount → Amount/);
    await flow.end();
  });
});

describe('building', () => {
  it('keeps what the user wrote beside the customer list through a rebuild', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
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

  it('answers cancel at once, leaves the workbook as it was, and can build afterwards', async () => {
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
    await flow.end();
  });

  it('keeps the result of the last build readable after an error', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
    await build(flow);
    await flow.press('Back');
    await flow.sees('1 row cannot be used');
    await flow.sees('Last build');
    await flow.press('Show the whole result');
    await flow.pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
    await flow.end();
  });
});

describe('the thread of the bookkeeper', () => {
  it('is a worker of its own in the built bundle', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
    expect(flow.page.workers()).toHaveLength(1);
    await flow.part('Help');
    await flow.sees('in a thread of its own');
    expect(await seriousFindings(flow.page)).toEqual([]);
    await flow.end();
  });

  it('is the pane’s own where workers are forbidden, with the same results and the reason in the self-check', async () => {
    const flow = await startFlow(browser, 'en', '', {}, () => {
      window.Worker = class {
        constructor() {
          throw new DOMException('forbidden', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    await flow.open(FILES);
    await flow.sees('1 row cannot be used');
    await flow.part('Help');
    await flow.sees(/worker-refused/);
    await flow.end();
  });
});

describe('the keyboard alone', () => {
  it('opens a part with the arrow keys, finds a customer and writes the portrait', async () => {
    const flow = await opened();
    await flow.sees('1 row cannot be used');
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

/** Letters of a zero-based column. */
function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

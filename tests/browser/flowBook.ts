import type { Browser } from 'playwright-core';
import { startFlow, type PaneFlow } from './paneFlow';

/** A small book with what the flows need: customers that may be one, phones, a line that cannot be used. */
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
export const FILES = { 'Sales.csv': SALES, 'Clients.csv': CUSTOMERS };

/** What the first screen says once every row has been checked. */
export const CHECKED = '1 row cannot be used';

/** A workbook of the user's own, opened in place of the sample; name -> content. */
export async function openBook(browser: Browser, files: Readonly<Record<string, string>> = FILES): Promise<PaneFlow> {
  const flow = await startFlow(browser, 'en', '&book=empty');
  await flow.open(files);
  return flow;
}

export async function build(flow: PaneFlow): Promise<void> {
  await flow.press('Build customer summary');
  await flow.pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
}

/** The names of the sheets, as their tabs show them. */
export const tabs = ({ page }: PaneFlow): Promise<string[]> => page.getByRole('navigation').getByRole('button').allTextContents();

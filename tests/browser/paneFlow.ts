import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openPage, type WatchedPage } from './site';

/** The pane of the playground and what a user does with it. */
export interface PaneFlow extends WatchedPage {
  readonly pane: Locator;
  /** Opens files of the user's as one workbook; name -> content. */
  open(files: Readonly<Record<string, string>>): Promise<void>;
  /** Opens a part of the pane by the name of its tab. */
  part(name: string): Promise<void>;
  /** Presses a button of the pane. */
  press(name: string | RegExp): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  /** Clicks the cell that shows a text, on the sheet in front. */
  clickCell(text: string): Promise<void>;
  /** Ends the flow: nothing may have gone wrong on the page. */
  end(): Promise<void>;
}

const TODAY = '2024-03-15';

/** Opens the playground with its sample; `path` may set more options of its address. @param before runs in the page before its scripts */
export async function startFlow(browser: Browser, lang: 'zh' | 'en', path = '', options: BrowserContextOptions = {}, before?: () => void): Promise<PaneFlow> {
  const watched = await openPage(browser, `playground/?today=${TODAY}&lang=${lang}${path}`, options, before);
  const { page, complaints } = watched;
  page.setDefaultTimeout(90_000);
  const pane = page.getByRole('complementary');
  return {
    ...watched,
    pane,
    async open(files) {
      await pane.getByRole('tab').first().waitFor();
      const payload = Object.entries(files).map(([name, content]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) }));
      await page.locator('input[type=file]').setInputFiles(payload);
      const [first] = Object.keys(files);
      await page.getByRole('navigation').getByRole('button', { name: first!.replace(/\.csv$/, ''), exact: true }).waitFor();
    },
    part: (name) => pane.getByRole('tab', { name, exact: true }).click(),
    press: (name) => pane.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click(),
    sees: (text) => pane.getByText(text).first().waitFor(),
    clickCell: (text) => page.getByRole('region').getByText(text, { exact: true }).first().click(),
    async end() {
      if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
      await page.context().close();
    },
  };
}

/** What stands in a cell, asked through Microsoft's client as the add-in would. */
export function cellOf(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name!).getRange(at!).load({ values: true });
        await context.sync();
        return (range.values as unknown[][])[0]?.[0];
      }),
    [sheet, address],
  );
}

/** Types into a cell as another add-in or a macro would. */
export function putCell(page: Page, sheet: string, address: string, value: unknown): Promise<void> {
  return page.evaluate(
    ([name, at, content]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name as string).getRange(at as string).values = [[content]];
        await context.sync();
      }),
    [sheet, address, value] as const,
  );
}

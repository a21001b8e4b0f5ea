import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Serious and critical findings of axe on the page, in words. Fluent's focus dummies are no content. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ exclude: ['[data-tabster-dummy]'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${(node.failureSummary ?? '').slice(0, 200)})`));
  });
}

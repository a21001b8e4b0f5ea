import type { Browser } from 'playwright-core';
import { startFlow } from './paneFlow';
import { site, startBrowser } from './site';

jest.setTimeout(240_000);

/** Nothing but the page's own files: no eval, no inline script, nobody else. Fluent UI writes its styles into the page. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** A customer who is nowhere in the product. */
const SECRET = 'Zyxwell Quarry';
const SALES = ['Order no.,Order date,Customer no.,Customer,Phone,Amount', `A1,2024-01-05,QZ77,${SECRET},555-7391842,1200`, `A2,2024-03-02,QZ77,${SECRET},555-7391842,310`].join('\n');
const TRACES = [SECRET, encodeURIComponent(SECRET), 'QZ77', '7391842'];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('Under a strict content policy sent by the server', () => {
  it('P1, P2 and P3: summary and portrait are built, nobody else is asked, and no customer is left in storage, logs or addresses', async () => {
    const heard: string[] = [];
    const flow = await startFlow(browser, 'en', '', {}, () => {
      const violations: string[] = [];
      (window as unknown as { violations: string[] }).violations = violations;
      document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
    const { page } = flow;
    await page.route(`${site()}/playground/**`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': STRICT } });
    });
    page.on('console', (message) => heard.push(message.text()));
    page.context().on('request', (request) => heard.push(request.url(), request.postData() ?? ''));
    const [answer] = await Promise.all([page.waitForResponse((response) => response.url().includes('/playground/?')), page.reload()]);
    expect(answer.headers()['content-security-policy']).toBe(STRICT);

    await flow.open({ 'Sales.csv': SALES });
    await flow.press('Build customer summary');
    await flow.pane.getByRole('heading', { name: 'The customer summary is ready' }).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Sales', exact: true }).click();
    await page.getByRole('region', { name: /工作表内容|Cells of the sheet/ }).getByText(SECRET, { exact: true }).first().click();
    await page.getByRole('toolbar').getByRole('button', { name: 'Customer portrait' }).click();
    await page.getByRole('region', { name: /^Cells of the sheet: .*[Pp]ortrait/ }).getByText(new RegExp(SECRET)).first().waitFor();
    for (const part of ['Customer', 'Data', 'Settings', 'Help']) await flow.part(part);

    const left = await page.evaluate(async () => {
      const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      let evaluated = 'allowed';
      try {
        new Function('return 1')();
      } catch {
        evaluated = 'refused';
      }
      return { stores, databases, caches: 'caches' in window ? await caches.keys() : [], cookie: document.cookie, evaluated, address: location.href, title: document.title };
    });
    expect(left.evaluated).toBe('refused');
    // `new Function` above is the one violation.
    const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    expect(violations.filter((each) => !each.endsWith(' eval'))).toEqual([]);
    expect(left).toMatchObject({ databases: [], caches: [], cookie: '' });
    expect(heard.length).toBeGreaterThan(3);
    for (const trace of TRACES) {
      expect([...left.stores, left.address, left.title].filter((text) => text.includes(trace))).toEqual([]);
      expect(heard.filter((text) => text.includes(trace))).toEqual([]);
    }
    expect(await page.context().cookies()).toEqual([]);
    flow.complaints.splice(0, flow.complaints.length, ...flow.complaints.filter((each) => !/unsafe-eval/.test(each)));
    await flow.end();
  });
});

import { buildSummary } from '../../src/app/buildSummary';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { Bookkeeper, type BookkeeperClient } from '../../src/worker/bookkeeper';
import { sampleWorkbook } from '../app/sampleWorkbook';

/** A bookkeeper whose answers go through the same copying as those of a worker. */
function acrossTheWorker(): { readonly client: BookkeeperClient; readonly crossed: Set<string> } {
  const bookkeeper = new Bookkeeper() as unknown as Record<string, (...args: unknown[]) => unknown>;
  const crossed = new Set<string>();
  const client = new Proxy({} as BookkeeperClient, {
    get: (_, method) =>
      method === 'then'
        ? undefined
        : async (...args: unknown[]) => {
            const answer = await bookkeeper[String(method)]!(...(structuredClone(args)));
            crossed.add(String(method));
            return structuredClone(answer);
          },
  });
  return { client, crossed };
}

describe('What the bookkeeper answers', () => {
  it('can cross from its worker to the pane, for a company with every kind of sheet', async () => {
    const { port } = await sampleWorkbook('zh-CN');
    const { client, crossed } = acrossTheWorker();
    const { facts } = await buildSummary({ port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15), bookkeeper: client });
    expect(facts.checks.filter((check) => !check.ok)).toEqual([]);
    expect([...crossed]).toEqual(expect.arrayContaining(['takeRows', 'prepareReports', 'nextReportPart', 'preparedFigures']));
  });
});

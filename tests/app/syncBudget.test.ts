import { buildPortrait } from '../../src/app/buildPortrait';
import { buildSummary } from '../../src/app/buildSummary';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { Bookkeeper } from '../../src/worker/bookkeeper';
import { sampleWorkbook } from './sampleWorkbook';

const order = { language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15) } as const;
/** Excel on the web takes 5 MB; half of it leaves room (I42). */
const MOST_BYTES = 2_500_000;

/** The sample company after its first build, the requests of that, and those of later jobs from the moment their figures are known. */
async function counted() {
  const sizes: number[] = [];
  const book = await sampleWorkbook('zh-CN', { beforeBatch: (_batch, text) => void sizes.push(text.length) }, { customers: 20, years: 1 });
  class Counting extends Bookkeeper {
    override drawUp(...given: Parameters<Bookkeeper['drawUp']>): ReturnType<Bookkeeper['drawUp']> {
      sizes.length = 0;
      return super.drawUp(...given);
    }
    override openPortraits(...given: Parameters<Bookkeeper['openPortraits']>): ReturnType<Bookkeeper['openPortraits']> {
      sizes.length = 0;
      return super.openPortraits(...given);
    }
  }
  const { facts, sheets } = await buildSummary({ port: book.port, ...order, bookkeeper: new Counting() });
  return { ...book, facts, sheets, sizesOfBuild: [...sizes], sizes, bookkeeper: () => new Counting() };
}

describe('Requests to Excel', () => {
  it('are at most 12 for a portrait whose figures are known, new or again, and at most 9 where it stands already', async () => {
    const { port, sizes, bookkeeper, facts } = await counted();
    const [first, second] = facts.customers.map(({ id }) => id);
    const portrait = (customer: string) => buildPortrait({ port, ...order, customers: [customer], bookkeeper: bookkeeper() });
    await portrait(first!);
    expect(sizes.length).toBeLessThanOrEqual(12);
    await portrait(second!);
    expect(sizes.length).toBeLessThanOrEqual(12);
    await portrait(second!);
    expect(sizes.length).toBeLessThanOrEqual(9);
  }, 120_000);

  it('are at most 4 a sheet for a build, none of them too large', async () => {
    const { sizesOfBuild, sheets } = await counted();
    expect(sizesOfBuild.length).toBeLessThanOrEqual(4 * sheets.length);
    expect(Math.max(...sizesOfBuild)).toBeLessThan(MOST_BYTES);
  }, 120_000);
});

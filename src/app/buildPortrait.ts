import { letOthersWork, stopIfCancelled } from '../excel/errors/cancel';
import type { SourceWatch } from '../excel/commit/sourceWatch';
import { showSheet } from '../excel/render/showSheet';
import { PORTRAIT_KEY, portraitKeyOf } from '../core/reports/portrait/portraitKey';
import type { SheetLayout } from '../core/sheets/sheetLayout';
import { Bookkeeper, type BookkeeperClient, type OpenedPortraits } from '../worker/bookkeeper';
import type { BuildPortraitRequest, BuildPortraitResult, BuiltPortrait } from './buildPortrait.types';
import { loadDecisions } from './duplicateDecisions';
import { oneAtATime } from './oneAtATime';
import { chosenCustomers, refuseTooMany } from './portraitCustomers';
import { findSources, readUnlessKnown } from './readBook';
import { refuseUnreadable, refuseUnusable } from './refusals';
import { watchSources } from './watchSources';
import { writeReports } from './writeReports';

/** Portraits planned and written together: enough to share the look at the workbook, few enough to stop soon and hold little. */
const AT_ONCE = 8;

/**
 * Writes the portraits of the customers asked for.
 * 1. find and read the sheets, as for the summary;
 * 2. analyse, and find each customer by id or name: an unknown or ambiguous one, or too many at once, is refused before anything is written;
 * 3. draw and write, a few at a time, with a look at the cancel button in between;
 * 4. bring the first one to the front.
 * @throws ClienteleError
 */
export function buildPortrait(request: BuildPortraitRequest): Promise<BuildPortraitResult> {
  return oneAtATime(request.port, () => build(request));
}

async function build(request: BuildPortraitRequest): Promise<BuildPortraitResult> {
  const { port, language, settings, today, onProgress, signal } = request;
  // 1. find and read
  const found = await findSources(port, request.mapping, onProgress);
  refuseUnreadable(found.recognition);
  const watch = await watchSources(port, found);
  const bookkeeper = request.bookkeeper ?? new Bookkeeper();
  refuseUnusable(await readUnlessKnown(port, found, bookkeeper, { onProgress, signal, changes: request.changes }));
  // 2. analyse
  onProgress?.({ step: 'analyse' });
  await letOthersWork();
  stopIfCancelled(signal);
  const decisions = await loadDecisions(port);
  const opened = await bookkeeper.openPortraits({ settings, today, language, wanted: request.customers, ofClass: request.ofClass ?? null, withFacts: request.withFacts ?? false, decisions });
  const customers = chosenCustomers(opened, request.customers, request.ofClass ?? null);
  const sheets = request.sheets ?? (customers.length === 1 ? 'shared' : 'own');
  refuseTooMany(customers.length, sheets);
  // 3. draw and write
  const portraits: BuiltPortrait[] = [];
  for (let start = 0; start < customers.length; start += AT_ONCE) {
    await letOthersWork();
    if (signal?.aborted && portraits.length > 0) break;
    stopIfCancelled(signal);
    const some = customers.slice(start, start + AT_ONCE);
    portraits.push(...(await writeSome(request, bookkeeper, opened, some, sheets, { done: start, total: customers.length }, start === 0 ? watch : undefined)));
  }
  // 4. show
  onProgress?.({ step: 'finish' });
  const first = portraits[0];
  const shown = first && request.show !== false ? await showSheet(port, first.name, { row: 0, column: 0 }) : false;
  return { asOf: opened.asOf, portraits, wanted: customers.length, cancelled: portraits.length < customers.length, facts: opened.facts, shown };
}

async function writeSome(
  { port, onProgress }: BuildPortraitRequest,
  bookkeeper: BookkeeperClient,
  opened: OpenedPortraits,
  customers: readonly number[],
  sheets: 'shared' | 'own',
  { done, total }: { readonly done: number; readonly total: number },
  sources: SourceWatch | undefined,
): Promise<BuiltPortrait[]> {
  const written = await writeReports({
    port,
    sources,
    draw: async (inputs) => {
      const layouts: SheetLayout[] = [];
      for (const customer of customers) {
        const key = sheets === 'own' ? portraitKeyOf(opened.ids[customer]!) : PORTRAIT_KEY;
        layouts.push(await bookkeeper.drawPortrait(customer, sheets, inputs.get(key) ?? {}));
      }
      onProgress?.({ step: 'write', sheet: layouts[0]?.name ?? '', done, total });
      return layouts;
    },
  });
  // A sheet of kept notes may stand behind the portraits: it is nobody's portrait.
  return customers.map((customer, index) => ({ ...written.sheets[index]!, id: opened.ids[customer]!, customerName: opened.names[customer]! }));
}

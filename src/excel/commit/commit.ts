import { rangeOf } from '../address';
import { letOthersWork } from '../errors/cancel';
import { syncInTime } from '../errors/watchdog';
import { compareEnds } from './compareEnds';
import { sheetSteps, type CommitStep } from './commitSteps';
import type { StagedPlan } from './stagedPlan';
import { clearStaging, writeJournal, type Journal } from './stagingSheet';

/** How large requests may be: made smaller when Excel refuses one (W9). */
export interface Pace {
  /** Bytes of commands a request. */
  readonly commandBytes: number;
  /** Bytes of values a request. */
  readonly packetBytes: number;
}

export const USUAL_PACE: Pace = { commandBytes: 1_500_000, packetBytes: 2_000_000 };

export const slower = ({ commandBytes, packetBytes }: Pace): Pace => ({ commandBytes: commandBytes / 2, packetBytes: packetBytes / 2 });

export interface CommitOptions {
  readonly pace: Pace;
  /** Called when the journal is about to be set: from here on a failure is finished, not undone. */
  readonly onBegin?: () => void;
}

export interface Committed {
  /** Names of all sheets after the commit, by id. */
  readonly namesById: ReadonlyMap<string, string>;
}

/**
 * Brings a staged build into the workbook:
 * 1. one request (more where it would be too large) sets the journal and makes every sheet, the values copied from the
 *    staging sheet, which takes no payload;
 * 2. what came is compared with what was staged;
 * 3. the journal and the staging sheet are cleared, and events are on again.
 * Every command may be done again over itself, so a commit that was torn off is finished by doing it again.
 * @throws ClienteleError E-TEXT-NOT-KEPT when something else than the staged stands there
 */
export async function commit(context: Excel.RequestContext, plan: StagedPlan, staging: Excel.Worksheet, journal: Journal, { pace, onBegin }: CommitOptions): Promise<Committed> {
  const names = new Map(plan.names);
  const sheets = plan.sheets.map((staged) => ({
    staged,
    ...sheetSteps(context, staged, plan.build, names, (sheet) => rangeOf(sheet, staged.area).copyFrom(rangeOf(staging, staged.place), 'All')),
  }));
  onBegin?.();
  writeJournal(staging, journal);
  const requests = shared(sheets.flatMap(({ steps }) => steps), pace.commandBytes);
  for (const [index, steps] of requests.entries()) {
    for (const step of steps) step.queue();
    if (index === requests.length - 1) break; // the questions go with the last one
    await syncInTime(context);
    await letOthersWork();
  }
  const compare = sheets.map(({ staged, sheet }) => compareEnds(staging, sheet(), staged));
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  await syncInTime(context);
  for (const check of compare) check();
  for (const { settle } of sheets) settle();
  clearStaging(staging);
  context.runtime.enableEvents = true;
  await syncInTime(context);
  return { namesById: new Map(worksheets.items.map(({ id, name }) => [id, name])) };
}

/** Steps that go together in a request, in their order. */
function shared(steps: readonly CommitStep[], limit: number): CommitStep[][] {
  const requests: CommitStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)!.push(step);
    bytes += step.bytes;
  }
  return requests;
}

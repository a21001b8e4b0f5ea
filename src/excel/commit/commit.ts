import { rangeOf } from '../address';
import { Slices } from '../errors/slices';
import { syncInTime } from '../errors/watchdog';
import { compareEnds } from './compareEnds';
import { sheetSteps, type CommitStep, type SheetSteps } from './commitSteps';
import type { StagedPlan, StagedSheet } from './stagedPlan';
import { clearStaging, writeJournal, type Journal } from './stagingSheet';

/** How large requests may be: made smaller when Excel refuses one (W9). */
export interface Pace {
  /** Bytes of commands a request. */
  readonly commandBytes: number;
  /** Bytes of values a request. */
  readonly packetBytes: number;
}

export const USUAL_PACE: Pace = { commandBytes: 500_000, packetBytes: 700_000 };

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
  const slices = new Slices();
  const sheets: (SheetSteps & { readonly staged: StagedSheet })[] = [];
  for (const staged of plan.sheets) {
    const fill = (sheet: Excel.Worksheet): void => rangeOf(sheet, staged.area).copyFrom(rangeOf(staging, staged.place), 'All');
    sheets.push({ staged, ...sheetSteps(context, staged, plan.build, names, fill) });
    await slices.pause();
  }
  onBegin?.();
  writeJournal(staging, journal);
  const requests = shared(sheets.flatMap(({ steps }) => steps), pace.commandBytes);
  for (const [index, steps] of requests.entries()) {
    for (const step of steps) {
      step.queue();
      await slices.pause();
    }
    if (index === requests.length - 1) break; // the questions go with the last one
    // What the client makes of the commands is a slice of its own.
    await slices.next();
    await syncInTime(context);
    await slices.next();
  }
  const compare = sheets.map(({ staged, sheet }) => compareEnds(staging, sheet(), staged));
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  await slices.next();
  await syncInTime(context);
  await slices.next();
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

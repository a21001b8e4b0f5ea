import type { Area } from '../../core/sheets/sheetLayout';
import { writeValues } from '../render/writeValues';
import { syncInTime } from '../errors/watchdog';
import type { KnownStaging } from '../ownership/surveyOwned';
import type { Leaseholder } from '../port';
import { writeLease } from './lease';
import { addStaging, clearStaging, markStaging, STAGING_NAME, type Journal } from './stagingSheet';
import { checkOfTexts, planTexts, stagedBlocks, type StagedPlan } from './stagedPlan';

export interface StageOptions {
  readonly staging: KnownStaging | null;
  /** Name for a new staging sheet. */
  readonly newName?: string;
  /** Questions to be answered by the last request before the commit. */
  readonly last?: () => void;
  readonly onRows?: (done: number) => void;
  readonly packetBytes?: number;
  /** Who writes, where that is to be said to others. */
  readonly leaseholder?: Leaseholder | undefined;
}

/** A build put together on the staging sheet: read back and found whole. */
export interface Staged {
  readonly sheet: Excel.Worksheet;
  readonly journal: Journal;
}

/**
 * Puts a build together on the staging sheet: the values of all sheets and, beside them, the plan as text. All of it is
 * read back and compared. Events of ours are off from the first command on, so that our writing does not start a
 * refresh (W16). Nothing else in the workbook changes.
 * @throws ClienteleError E-TEXT-NOT-KEPT
 */
export async function stage(context: Excel.RequestContext, plan: StagedPlan, { staging, newName = STAGING_NAME, last, onRows, packetBytes, leaseholder }: StageOptions): Promise<Staged> {
  let sheet: Excel.Worksheet | null = null;
  const sheetOf = (): Excel.Worksheet => (sheet ??= staging ? context.workbook.worksheets.getItem(staging.id) : addStaging(context, newName));
  const texts = await planTexts(plan);
  const check = await checkOfTexts(texts);
  const blocks = [...stagedBlocks(plan), { row: 0, column: plan.textColumn, values: texts.map((text) => [text]) }];
  await writeValues(context, sheetOf, newName, blocks, {
    first: () => {
      context.runtime.enableEvents = false;
      // Refused once as too large: the sheet of that request never came to be.
      sheet = null;
      if (staging && !staging.ready) markStaging(sheetOf());
      clearStaging(sheetOf());
      if (leaseholder) writeLease(sheetOf(), leaseholder);
    },
    ...(last && { last }),
    ...(onRows && { onRows }),
    ...(packetBytes !== undefined && { packetBytes }),
  });
  return { sheet: sheetOf(), journal: { build: plan.build, column: plan.textColumn, rows: texts.length, check } };
}

/** Reads the texts of a journal's plan. */
export async function readPlanCells(context: Excel.RequestContext, staging: KnownStaging, { column, rows }: Journal): Promise<unknown[]> {
  const area: Area = { row: 0, column, rows, columns: 1 };
  const range = context.workbook.worksheets.getItem(staging.id).getRangeByIndexes(area.row, area.column, area.rows, area.columns).load({ values: true });
  await syncInTime(context);
  return ((range.values as unknown[][] | null) ?? []).map(([cell]) => cell);
}

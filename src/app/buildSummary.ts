import { letOthersWork, stopIfCancelled } from '../excel/errors/cancel';
import { planWrites } from '../excel/ownership/planWrites';
import { finishCharts } from '../excel/render/finishCharts';
import { renderPlan } from '../excel/render/renderPlan';
import { showSheet } from '../excel/render/showSheet';
import type { SheetTaken } from '../worker/bookkeeper';
import { bookkeeperHere } from '../worker/bookkeeperHere';
import type { BuildSummaryRequest, BuildSummaryResult, SourceSheet } from './buildSummary.types';
import { loadDecisions } from './duplicateDecisions';
import { oneAtATime } from './oneAtATime';
import { findSources, readSources } from './readBook';
import { refuseUnreadable, refuseUnusable } from './refusals';

/**
 * Builds the customer management summary and its lists in the workbook behind the port.
 * 1. find: what sheets there are and what each is (core/records);
 * 2. read: the mapped columns of each, in chunks, into one book;
 * 3. analyse: every figure as of a date, and the reports laid out (worker/bookkeeper);
 * 4. write: plan where the reports go, and render them;
 * 5. finish: last touches to the charts, bring the summary to the front, hand over the facts.
 * Up to step 4's rendering nothing is written: a refusal or a cancel before it leaves the workbook as it was. From
 * there on the build is completed, since half a report serves nobody. The user's own sheets are never written.
 * @throws ClienteleError
 */
export function buildSummary(request: BuildSummaryRequest): Promise<BuildSummaryResult> {
  return oneAtATime(request.port, () => build(request));
}

async function build(request: BuildSummaryRequest): Promise<BuildSummaryResult> {
  const { port, language, settings, today, onProgress, signal } = request;
  // 1. find
  const found = await findSources(port, request.mapping, onProgress);
  refuseUnreadable(found.recognition);
  // 2. read
  const bookkeeper = request.bookkeeper ?? (await bookkeeperHere());
  const taken = await readSources(port, found, bookkeeper, { onProgress, signal });
  refuseUnusable(taken);
  const decisions = await loadDecisions(port);
  // 3. analyse
  onProgress?.({ step: 'analyse' });
  await letOthersWork();
  stopIfCancelled(signal);
  const { analysis, facts, layouts } = await bookkeeper.drawUp({ settings, today, language, decisions });
  await letOthersWork();
  stopIfCancelled(signal);
  // 4. write
  onProgress?.({ step: 'write' });
  const plan = await planWrites(port, layouts);
  stopIfCancelled(signal);
  const rendered = await renderPlan(port, plan, (sheet, done, total) => onProgress?.({ step: 'write', sheet, done, total }));
  // 5. finish
  onProgress?.({ step: 'finish' });
  await finishCharts(port, plan);
  const first = plan.sheets[0];
  const shown = first ? await showSheet(port, first.name, first.layout.home) : false;
  return { analysis, facts, sheets: rendered, sources: taken.map(sourceOf), shown };
}

function sourceOf({ intake }: SheetTaken): SourceSheet {
  const rejected = Object.values(intake.rejectedBy).reduce((sum, count) => sum + count, 0);
  return { sheetName: intake.sheetName, kind: intake.kind, rows: intake.read, rejected };
}

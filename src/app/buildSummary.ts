import { analyse } from '../core/analysis/analyse';
import type { ReadSheet } from '../core/records';
import { toFacts } from '../core/reports/facts/toFacts';
import { buildReports } from '../core/reports/registry';
import { letOthersWork, stopIfCancelled } from '../excel/errors/cancel';
import { planWrites } from '../excel/ownership/planWrites';
import { renderPlan } from '../excel/render/renderPlan';
import { showSheet } from '../excel/render/showSheet';
import type { BuildSummaryRequest, BuildSummaryResult, SourceSheet } from './buildSummary.types';
import { oneAtATime } from './oneAtATime';
import { findSources, joinBook, readSources } from './readBook';
import { refuseUnreadable, refuseUnusable } from './refusals';

/**
 * Builds the customer management summary and its lists in the workbook behind the port.
 * 1. find: what sheets there are and what each is (core/records);
 * 2. read: the mapped columns of each, in chunks, into one book;
 * 3. analyse: every figure, as of a date (core/analysis);
 * 4. write: lay the reports out, plan where they go, and render them;
 * 5. finish: bring the summary to the front and hand over the facts.
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
  const read = await readSources(port, found, { onProgress, signal });
  refuseUnusable(read);
  const book = await joinBook(read);
  // 3. analyse
  onProgress?.({ step: 'analyse' });
  await letOthersWork();
  stopIfCancelled(signal);
  const analysis = analyse(book, settings, { today });
  await letOthersWork();
  stopIfCancelled(signal);
  // 4. write
  onProgress?.({ step: 'write' });
  const layouts = buildReports({ analysis, book, language });
  const plan = await planWrites(port, layouts);
  stopIfCancelled(signal);
  const rendered = await renderPlan(port, plan, (sheet, done, total) => onProgress?.({ step: 'write', sheet, done, total }));
  // 5. finish
  onProgress?.({ step: 'finish' });
  const facts = toFacts(analysis, book, { language });
  const first = plan.sheets[0];
  const shown = first ? await showSheet(port, first.name, first.layout.home) : false;
  return { analysis, facts, sheets: rendered, sources: read.map(sourceOf), shown };
}

function sourceOf({ intake }: ReadSheet): SourceSheet {
  const rejected = Object.values(intake.rejectedBy).reduce((sum, count) => sum + count, 0);
  return { sheetName: intake.sheetName, kind: intake.kind, rows: intake.read, rejected };
}

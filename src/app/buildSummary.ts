import { letOthersWork, stopIfCancelled } from '../excel/errors/cancel';
import { showSheet } from '../excel/render/showSheet';
import type { BookkeeperClient, SheetTaken } from '../worker/bookkeeper';
import { bookkeeperHere } from '../worker/bookkeeperHere';
import type { BuildSummaryRequest, BuildSummaryResult, BuiltSummary, SourceSheet } from './buildSummary.types';
import { loadDecisions } from './duplicateDecisions';
import { fetchReports } from './fetchReports';
import { loadKeptLists } from './keptLists';
import { oneAtATime } from './oneAtATime';
import { printLists, sourcePrint } from './sourcePrint';
import { findSources, readSources } from './readBook';
import { readingBasis } from './readingBasis';
import { refuseUnreadable, refuseUnusable } from './refusals';
import { watchSources } from './watchSources';
import { writeReports } from './writeReports';

/**
 * Builds the customer management summary and its lists in the workbook behind the port.
 * 1. find: what sheets there are and what each is (core/records);
 * 2. read: the mapped columns of each, in chunks, into one book;
 * 3. analyse: every figure as of a date, and the reports laid out (worker/bookkeeper);
 * 4. write: plan where the reports go, put them together aside, and commit them (app/writeReports.ts);
 * 5. finish: bring the summary to the front, hand over the facts.
 * Up to step 4's commit a refusal or a cancel leaves the workbook as it was. From there on the build is completed, at
 * once or by the next start, since half a report serves nobody. The user's own sheets are never written.
 * @throws ClienteleError
 */
export async function buildSummary(request: BuildSummaryRequest): Promise<BuildSummaryResult> {
  const bookkeeper = request.bookkeeper ?? (await bookkeeperHere());
  const built = await oneAtATime(request.port, () => build(request, bookkeeper));
  return { ...built, ...(await bookkeeper.preparedFigures()) };
}

/** The same, with the headline alone: in the pane the figures of all customers stay in the bookkeeper's thread. */
export async function buildSheets(request: BuildSummaryRequest): Promise<BuiltSummary> {
  const bookkeeper = request.bookkeeper ?? (await bookkeeperHere());
  return oneAtATime(request.port, () => build(request, bookkeeper));
}

async function build(request: BuildSummaryRequest, bookkeeper: BookkeeperClient): Promise<BuiltSummary> {
  const { port, language, settings, today, onProgress, signal } = request;
  // 1. find
  const found = await findSources(port, request.mapping, onProgress);
  refuseUnreadable(found.recognition);
  // 2. read
  const sources = await watchSources(port, found);
  const lists = await printLists(port, found);
  const taken = await readSources(port, found, bookkeeper, { onProgress, signal, basis: readingBasis(lists, found, request.changes), changes: request.changes });
  refuseUnusable(taken);
  const decisions = await loadDecisions(port);
  const kept = await loadKeptLists(port);
  // 3. analyse
  onProgress?.({ step: 'analyse' });
  await letOthersWork();
  stopIfCancelled(signal);
  const { analysis, missing } = await bookkeeper.prepareReports({ settings, today, language, decisions, kept, sources: sourcePrint(lists, found, settings, today) });
  const layouts = await fetchReports(bookkeeper, signal);
  // 4. write
  onProgress?.({ step: 'write' });
  const written = await writeReports({ port, draw: () => layouts, sources, onProgress, signal });
  // 5. finish
  onProgress?.({ step: 'finish' });
  const first = written.sheets[0];
  const shown = first && request.show !== false ? await showSheet(port, first.name, written.home) : false;
  return { analysis, sheets: written.sheets, sources: taken.map(sourceOf), shown, directly: written.directly, pivots: written.pivots, missing };
}

function sourceOf({ intake }: SheetTaken): SourceSheet {
  const rejected = Object.values(intake.rejectedBy).reduce((sum, count) => sum + count, 0);
  return { sheetName: intake.sheetName, kind: intake.kind, rows: intake.read, rejected };
}

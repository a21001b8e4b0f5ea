import type { Language } from '../core/locales/language';
import type { Settings } from '../core/settings/settings';
import type { CivilDay } from '../core/values/civilDay';
import { letOthersWork, stopIfCancelled } from '../excel/errors/cancel';
import type { ExcelPort } from '../excel/port';
import type { BookkeeperClient } from '../worker/bookkeeper';
import { bookkeeperHere } from '../worker/bookkeeperHere';
import type { BuiltSheet } from './buildSummary.types';
import { loadDecisions } from './duplicateDecisions';
import { oneAtATime } from './oneAtATime';
import type { OnProgress } from './progress';
import type { Changes } from './readingBasis';
import { findSources, readUnlessKnown } from './readBook';
import { refuseUncheckable } from './refusals';
import { watchSources } from './watchSources';
import { writeReports } from './writeReports';

export interface CleanCopyRequest {
  readonly port: ExcelPort;
  readonly language: Language;
  readonly settings: Settings;
  readonly today: CivilDay;
  /** The `--map` document, already parsed from JSON. */
  readonly mapping?: unknown;
  readonly bookkeeper?: BookkeeperClient | undefined;
  /** Counts what others change, so that a long list that nobody touched is not read again; left out, it is. */
  readonly changes?: Changes | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface CleanCopyResult {
  /** The clean customer list and the list of corrections. */
  readonly sheets: readonly BuiltSheet[];
  /** Cells that differ from their source, and those of them that were blank and filled in from the sales lines. */
  readonly changes: number;
  readonly filled: number;
}

/**
 * Writes the customer list in the one format to a sheet of its own, and beside it every cell that differs from its source.
 * 1. find and read the sheets; 2. draw up both lists; 3. write them. The user's own sheets are never written.
 * @throws ClienteleError
 */
export function cleanCopy(request: CleanCopyRequest): Promise<CleanCopyResult> {
  return oneAtATime(request.port, () => build(request));
}

async function build(request: CleanCopyRequest): Promise<CleanCopyResult> {
  const { port, language, settings, today, mapping, onProgress, signal } = request;
  const bookkeeper = request.bookkeeper ?? (await bookkeeperHere());
  const found = await findSources(port, mapping, onProgress); // 1
  refuseUncheckable(found.recognition);
  const sources = await watchSources(port, found);
  await readUnlessKnown(port, found, bookkeeper, { onProgress, signal, changes: request.changes });
  const decisions = await loadDecisions(port);
  onProgress?.({ step: 'analyse' }); // 2
  await letOthersWork();
  stopIfCancelled(signal);
  const { layouts, changes, filled } = await bookkeeper.drawCleanCopy({ settings, today, language, decisions });
  stopIfCancelled(signal);
  onProgress?.({ step: 'write' }); // 3
  const { sheets } = await writeReports({ port, draw: () => layouts, sources, onProgress, signal });
  return { sheets, changes, filled };
}

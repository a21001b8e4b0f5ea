import type { SheetLayout } from '../../core/sheets/sheetLayout';
import { rangeOf } from '../address';
import { stopIfCancelled } from '../errors/cancel';
import { ClienteleError, isClienteleError } from '../errors/clienteleError';
import { hostCodeOf, inOurWords, isSizeError } from '../errors/hostErrors';
import type { SheetInputs } from '../ownership/inputCells';
import { planIn, refuseOldExcel } from '../ownership/planWrites';
import { freeSheetName } from '../ownership/sheetNames';
import { surveyOwned } from '../ownership/surveyOwned';
import type { WritePlan } from '../ownership/writePlan';
import type { ExcelPort, Leaseholder } from '../port';
import { chooseLinks } from '../render/writeLinks';
import { commit, slower, USUAL_PACE, type Pace } from './commit';
import { refuseWhileOthersWrite } from './lease';
import { rollForward } from './rollForward';
import type { SourceWatch } from './sourceWatch';
import { stage } from './stage';
import { stagedPlan } from './stagedPlan';
import { STAGING_NAME } from './stagingSheet';
import { tidyUp } from './tidyUp';
import { unchangedSheets } from './unchangedSheets';
import { writeDirectly } from './writeDirectly';

export interface WriteRequest {
  /** The sheets wanted, from what the reader has written into the input cells of those that stand. Called once. */
  readonly draw: (inputs: ReadonlyMap<string, SheetInputs>) => Promise<readonly SheetLayout[]> | readonly SheetLayout[];
  /** Watches the sheets that were read; a change since then stops the job before its commit. */
  readonly sources?: SourceWatch | undefined;
  /** Called with the rows put together and in all, under the name of the first sheet. */
  readonly onRows?: ((sheet: string, done: number, total: number) => void) | undefined;
  /** Cancels up to the commit: the workbook is then as it was. */
  readonly signal?: AbortSignal | undefined;
}

export interface WrittenSheet {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  /** Links that were left out because a sheet has room for only so many. */
  readonly linksLeftOut: number;
  readonly layout: SheetLayout;
}

export interface WrittenLayouts {
  /** All sheets of the job in their order, those that were up to date already included. */
  readonly sheets: readonly WrittenSheet[];
  /** Keys of the sheets that were written; the others showed the same already. */
  readonly changed: readonly string[];
  /** Whether they were written in place, without the staging sheet: the workbook's structure is protected. */
  readonly directly: boolean;
}

/** Attempts with smaller requests; the last carries a sixty-fourth. */
const MOST_SLOWER = 6;
/** Attempts after a failure that may pass: "data is not current on the server" is real and sporadic (W7; OfficeDev/office-js#6501). */
const MOST_AGAIN = 2;

/**
 * Writes sheets of ours so that the workbook shows the old ones or the new ones, never half (docs/decisions.md 17):
 * looks at the workbook, plans, refuses what must not be, leaves alone what is up to date, stages, and commits. A
 * failure before the commit leaves the workbook as it was. One after its begin is finished at once if that can be, and
 * else by the next start ({@link ClienteleError.workbook} says which).
 * @throws ClienteleError
 */
export async function writeLayouts(port: ExcelPort, request: WriteRequest): Promise<WrittenLayouts> {
  refuseOldExcel(port);
  const job = new Job(request, port.leaseholder);
  for (;;) {
    try {
      const written = await port.run((context) => job.attempt(context));
      if (written) return written;
    } catch (error) {
      if (job.mayTryAgain(error)) continue;
      if (job.staging && !isSilence(error)) await tidyUp(port, job.begun ? 'keepStaging' : 'clearStaging');
      throw inOurWords(error, job.leaves());
    }
  }
}

class Job {
  /** Whether something was sent to the staging sheet. */
  staging = false;
  /** Whether a commit was begun whose end is not known. */
  begun = false;
  private direct = false;
  private layouts: readonly SheetLayout[] | null = null;
  private readonly changed = new Set<string>();
  private pace: Pace = USUAL_PACE;
  private slower = 0;
  private again = 0;
  private renamed = 0;

  constructor(
    private readonly request: WriteRequest,
    private readonly leaseholder: Leaseholder | undefined,
  ) {}

  /** @returns null when sheets were renamed meanwhile, so that links have to be written anew */
  async attempt(context: Excel.RequestContext): Promise<WrittenLayouts | null> {
    const { signal, draw } = this.request;
    let survey = await surveyOwned(context);
    refuseWhileOthersWrite(survey.staging?.lease, this.leaseholder);
    // Without its journal a commit has either not begun or come to its end.
    if (!survey.staging?.journal) this.begun = false;
    const finished = await rollForward(context, survey, this.pace);
    if (finished) {
      for (const { layout } of finished.plan.sheets) this.changed.add(layout.key);
      survey = await surveyOwned(context);
    }
    this.begun = false;
    this.layouts ??= await draw(survey.inputs);
    const plan = await planIn(context, survey, this.layouts);
    stopIfCancelled(signal);
    const unchanged = await unchangedSheets(context, plan);
    const todo = { ...plan, sheets: plan.sheets.filter(({ layout }) => !unchanged.has(layout.key)) };
    if (todo.sheets.length > 0) {
      for (const { layout } of todo.sheets) this.changed.add(layout.key);
      const taken = survey.sheets.map(({ name }) => name);
      if (!(await this.write(context, todo, taken)) && this.renamed++ < MOST_AGAIN) return null;
    }
    return { sheets: plan.sheets.map((sheet) => writtenSheet(sheet, plan)), changed: [...this.changed], directly: this.direct };
  }

  /** @returns whether all sheets bear the names that the plan has for them */
  private async write(context: Excel.RequestContext, plan: WritePlan, taken: readonly string[]): Promise<boolean> {
    const { onRows, signal, sources } = this.request;
    const first = plan.sheets[0]!.name;
    const total = plan.sheets.reduce((sum, { area }) => sum + area.rows, 0);
    const report = (done: number): void => onRows?.(first, Math.min(done, total), total);
    const changedSources: (() => readonly string[])[] = [];
    const ask = (): void => {
      changedSources.length = 0;
      if (sources) changedSources.push(sources.ask(context));
      changedSources.push(...plan.sheets.flatMap((sheet) => userStillTypes(context, sheet)));
    };
    this.staging = true;
    if (plan.staging === 'impossible') {
      this.direct = true;
      await writeDirectly(context, plan, report);
      return true;
    }
    const staged = await stagedPlan(plan);
    const { sheet, journal } = await stage(context, staged, { staging: plan.staging, newName: freeSheetName(STAGING_NAME, taken), last: ask, onRows: report, packetBytes: this.pace.packetBytes, leaseholder: this.leaseholder });
    const sheets = [...new Set(changedSources.flatMap((read) => read()))];
    if (sheets.length > 0) throw new ClienteleError('E-SOURCE-CHANGED', { sheets });
    stopIfCancelled(signal);
    const { namesById } = await commit(context, staged, sheet, journal, { pace: this.pace, onBegin: () => (this.begun = true) });
    this.begun = false;
    const meant = new Map(plan.sheets.flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const])));
    return [...meant].every(([id, name]) => namesById.get(id) === name);
  }

  mayTryAgain(error: unknown): boolean {
    if (this.direct || isSilence(error)) return false;
    if (isSizeError(error)) {
      this.pace = slower(this.pace);
      return this.slower++ < MOST_SLOWER;
    }
    // Before the commit only what may pass by itself; behind its begin everything is worth one more attempt.
    return (this.begun || hostCodeOf(error) === 'GeneralException') && this.again++ < (this.begun ? 1 : MOST_AGAIN);
  }

  leaves(): 'untouched' | 'finishesOnNextStart' | 'partlyWritten' {
    if (this.direct) return 'partlyWritten';
    return this.begun ? 'finishesOnNextStart' : 'untouched';
  }
}

const isSilence = (error: unknown): boolean => isClienteleError(error) && error.code === 'E-HOST-SILENT';

/** Asks once more for the user's columns that are to be moved: what was typed since the plan was made must not be lost. */
function userStillTypes(context: Excel.RequestContext, { id, name, userCells }: WritePlan['sheets'][number]): (() => readonly string[])[] {
  if (!userCells || id === null) return [];
  const range = rangeOf(context.workbook.worksheets.getItem(id), userCells.from).load({ formulas: true });
  return [() => (JSON.stringify(range.formulas) === JSON.stringify(userCells.seen) ? [] : [name])];
}

function writtenSheet({ layout, name }: WritePlan['sheets'][number], plan: WritePlan): WrittenSheet {
  return { key: layout.key, name, rows: layout.rowCount, linksLeftOut: chooseLinks(layout, plan.names).leftOut.length, layout };
}

import type { Language } from '../../core/locales/language';
import { failureOf, isCancelled } from './failure';
import type { PaneServices } from './paneServices';
import { FIRST_STATE, reducePane, type Job, type PaneEvent, type PaneState } from './paneState';

/** Up to so many rows the pane checks all of them unasked; beyond, reading them takes long enough to ask first. */
export const CHECK_UNASKED_ROWS = 100_000;

/**
 * The pane's state and the jobs that change it, apart from React, so that the ribbon's command in the same runtime
 * starts the same job and an open pane shows it. One job has its turn at a time: looking and checking give way to
 * a job that writes; a job that writes is never pushed aside.
 */
export class PaneModel {
  private state: PaneState = FIRST_STATE;
  private readonly listeners = new Set<() => void>();
  private turn = new AbortController();
  /** Settles when the services have let go of the workbook. */
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly services: PaneServices,
    private language: Language,
  ) {}

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The language of the next sheets to be built. */
  speak(language: Language): void {
    this.language = language;
  }

  /** Looks at the workbook, and checks every row where they are few. */
  async look(): Promise<void> {
    if (!this.writing) await this.lookNow();
  }

  /** Checks every row; what was found stays in view meanwhile. */
  async check(): Promise<void> {
    if (this.writing) return;
    const turn = this.takeTurn({ type: 'checkStarted' });
    const failed = (failure: ReturnType<typeof failureOf>): PaneEvent =>
      isCancelled(failure) ? { type: 'checkStopped' } : { type: 'failed', failure, job: 'look' };
    const found = await this.during(turn, () => this.services.check(this.language, turn.signal), failed);
    if (found) this.apply(turn, { type: 'looked', found, checking: false });
  }

  /** Builds the summary. @returns whether it was built; the state holds the outcome or the failure */
  async build(): Promise<boolean> {
    if (this.writing) return false;
    const turn = this.takeTurn({ type: 'jobStarted', job: 'build' });
    const outcome = await this.during(
      turn,
      () => this.services.build(this.language, (progress) => this.apply(turn, { type: 'progressed', progress }), turn.signal),
      failedIn('build'),
    );
    if (!outcome) return false;
    this.apply(turn, { type: 'built', outcome });
    return true;
  }

  /** Brings the sample company into the workbook and looks at it. */
  async addSample(): Promise<void> {
    if (this.writing) return;
    const turn = this.takeTurn({ type: 'jobStarted', job: 'sample' });
    const adding = async (): Promise<true> => {
      await this.services.addSample(this.language);
      return true;
    };
    if (await this.during(turn, adding, failedIn('sample'))) await this.lookNow();
  }

  /** Asks the job to stop; it does so at its next step, as long as it has not begun to write. */
  cancel(): void {
    this.apply(this.turn, { type: 'cancelAsked' });
    this.turn.abort();
  }

  showSheet(name: string): Promise<boolean> {
    return this.services.showSheet(name);
  }

  private get writing(): boolean {
    return this.state.view.kind === 'working';
  }

  private async lookNow(): Promise<void> {
    const turn = this.takeTurn({ type: 'lookStarted' });
    const found = await this.during(turn, () => this.services.look(), failedIn('look'));
    if (!found) return;
    const rows = found.sources.reduce((sum, source) => sum + source.rows, 0);
    this.apply(turn, { type: 'looked', found, checking: false });
    if (this.turn === turn && rows > 0 && rows <= CHECK_UNASKED_ROWS) await this.check();
  }

  /** Stops what is under way (the last holder's events count no more) and shows what begins. */
  private takeTurn(first: PaneEvent): AbortController {
    this.turn.abort();
    this.turn = new AbortController();
    this.apply(this.turn, first);
    return this.turn;
  }

  /** Does the work once the workbook is free. @returns null when it failed, with the failure applied */
  private async during<T>(
    turn: AbortController,
    work: () => Promise<T>,
    failed: (failure: ReturnType<typeof failureOf>) => PaneEvent,
  ): Promise<T | null> {
    const before = this.running;
    const doing = (async () => {
      await before;
      return this.turn === turn ? work() : null; // pushed aside while waiting
    })();
    this.running = doing.catch(() => undefined); // the failure is handled just below; the next in turn only waits
    try {
      return await doing;
    } catch (error) {
      this.apply(turn, failed(failureOf(error)));
      return null;
    }
  }

  private apply(turn: AbortController, event: PaneEvent): void {
    if (turn !== this.turn) return;
    this.state = reducePane(this.state, event);
    for (const listener of this.listeners) listener();
  }
}

const failedIn =
  (job: Job | 'look') =>
  (failure: ReturnType<typeof failureOf>): PaneEvent => ({ type: 'failed', failure, job });

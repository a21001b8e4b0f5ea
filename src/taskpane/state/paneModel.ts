import type { OnProgress } from '../../app/progress';
import { ClienteleError } from '../../app/errors';
import type { Language } from '../../core/locales/language';
import type { TemplateKind } from '../../core/locales/templateWords';
import { failureOf, type Failure, isCancelled } from './failure';
import type { PaneServices } from './paneServices';
import { FIRST_STATE, reducePane, type Job, type PaneEvent, type PaneState, type Recovered } from './paneState';
import type { Screen } from './screen';
import { Store } from './store';

/** Up to so many rows the pane checks all of them unasked; beyond, reading them takes long enough to ask first. */
export const CHECK_UNASKED_ROWS = 100_000;

/**
 * The pane's state and the jobs that change it, apart from React, so that the ribbon's command in the same runtime
 * starts the same job and an open pane shows it. One job has its turn at a time: looking and checking give way to
 * a job that writes; a job that writes is never pushed aside.
 */
export class PaneModel extends Store<PaneState> {
  private turn = new AbortController();
  /** Settles when the services have let go of the workbook. */
  private running: Promise<unknown> = Promise.resolve();
  private again: () => Promise<unknown> = () => this.look();
  private stopped = false;
  private stopKeepingFresh: (() => Promise<void>) | undefined;
  private readonly desks = new Map<unknown, unknown>();

  /** @param clock milliseconds, for the time a job has left */
  constructor(
    readonly services: PaneServices,
    private spoken: Language,
    private readonly clock: () => number = () => performance.now(),
  ) {
    super(FIRST_STATE);
  }

  /** The language of the next sheets to be built. */
  get language(): Language {
    return this.spoken;
  }

  speak(language: Language): void {
    this.spoken = language;
  }

  show(screen: Screen): void {
    this.set(reducePane(this.getState(), { type: 'screenChosen', screen }));
  }

  /** The one desk of a kind: what a screen works on, made when its screen is first opened. */
  desk<Desk>(Kind: new (model: PaneModel) => Desk): Desk {
    if (!this.desks.has(Kind)) this.desks.set(Kind, new Kind(this));
    return this.desks.get(Kind) as Desk;
  }

  /** On start: finishes what was torn off, then looks. What cannot be finished now is tried again by the next job. */
  async start(): Promise<void> {
    if (this.writing) return;
    const recovery = await this.services.recover().catch((error: unknown): Recovered => ({ failure: failureOf(error) }));
    this.set(reducePane(this.getState(), { type: 'recovered', recovered: 'failure' in recovery || recovery.state !== 'nothing' ? recovery : null }));
    await this.look();
    await this.keepFresh();
  }

  /** Ends what goes on by itself: the pane shows another workbook. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.stopKeepingFresh?.();
  }

  private async keepFresh(): Promise<void> {
    if (!this.services.keepFresh || this.stopped) return;
    const onKnown = (staleness: PaneState['staleness']): void => this.set(reducePane(this.getState(), { type: 'stalenessKnown', staleness }));
    // Where Excel would not let us listen, every look at the workbook asks all the same.
    this.stopKeepingFresh = await this.services.keepFresh(this.spoken, { rebuild: async () => void (await this.refresh()), onKnown }).catch(() => undefined);
    if (this.stopped) await this.stopKeepingFresh?.();
  }

  /** Looks at the workbook, and checks every row where they are few. */
  async look(): Promise<void> {
    if (!this.writing) await this.lookNow();
  }

  /** Checks every row; what was found stays in view meanwhile. */
  async check(): Promise<void> {
    if (this.writing) return;
    const turn = this.takeTurn({ type: 'checkStarted' });
    const failed = (failure: Failure): PaneEvent => (isCancelled(failure) ? { type: 'checkStopped' } : { type: 'failed', failure, job: 'look' });
    const found = await this.during(turn, () => this.services.check(this.spoken, turn.signal), failed);
    if (found) this.apply(turn, { type: 'looked', found, checking: false });
  }

  /** Builds the summary. @returns whether it was built; the state holds the outcome or the failure */
  async build(): Promise<boolean> {
    const outcome = await this.work('build', (onProgress, signal) => this.services.build(this.spoken, onProgress, signal), 'stay');
    if (!outcome) return false;
    this.set(reducePane(this.getState(), { type: 'built', outcome }));
    return true;
  }

  /** Brings every sheet of ours up to date; whoever is at work in the pane stays at their screen. @returns whether it was done */
  async refresh(): Promise<boolean> {
    const outcome = await this.work('build', (onProgress, signal) => this.services.refresh(this.spoken, onProgress, signal));
    if (!outcome) return false;
    this.set(reducePane(this.getState(), { type: 'refreshed', outcome }));
    return true;
  }

  /** Brings the sample company into the workbook and looks at it. */
  async addSample(): Promise<void> {
    const added = await this.work('sample', async () => {
      await this.services.addSample(this.spoken);
      return true;
    });
    if (!added) return;
    this.show('home');
    await this.lookNow();
  }

  /** Brings the blank sheets to fill in into the workbook, all or those of the kinds given, and looks at it. */
  async addTemplate(kinds?: readonly TemplateKind[]): Promise<void> {
    const { insertTemplate } = this.services.help;
    if (!insertTemplate) return;
    const added = await this.work('template', async () => {
      await insertTemplate(this.spoken, kinds);
      return true;
    });
    if (!added) return;
    this.show('home');
    await this.lookNow();
  }

  /** Takes the template's sample rows out, tells which ones stay, and looks at what the sheets hold now. */
  async removeSamples(): Promise<void> {
    const { removeSamples } = this.services.help;
    if (!removeSamples) return;
    const samples = await this.work('removeSamples', () => removeSamples());
    if (!samples) return;
    this.set(reducePane(this.getState(), { type: 'samplesRemoved', samples }));
    await this.lookNow();
  }

  /**
   * Does a job that writes, with its progress in view; the screen it was started from comes back when it is done.
   * @param then `stay`: the caller says what comes into view
   * @returns null when it failed or another one is at work; the failure is in view
   */
  async work<T>(job: Job, doing: (onProgress: OnProgress, signal: AbortSignal) => Promise<T>, then: 'back' | 'stay' = 'back'): Promise<T | null> {
    if (this.writing) return null;
    this.again = () => (job === 'build' ? this.build() : job === 'sample' ? this.addSample() : this.work(job, doing, then));
    const turn = this.takeTurn({ type: 'jobStarted', job, at: this.clock() });
    const onProgress: OnProgress = (progress) => this.apply(turn, { type: 'progressed', progress, at: this.clock() });
    const result = await this.during(turn, () => doing(onProgress, turn.signal), (failure) => ({ type: 'failed', failure, job }));
    if (this.turn !== turn || turn.signal.aborted) return null;
    if (result !== null && then === 'back') this.apply(turn, { type: 'jobDone' });
    return result;
  }

  /** Does once more what failed. */
  retry(): Promise<unknown> {
    return this.again();
  }

  /**
   * Stops the job in view, at once: before anything is written it will find at its next step that it is not wanted any
   * more and leave the workbook as it is. The next job waits until it has.
   */
  cancel(): void {
    const { view } = this.getState();
    const { turn } = this;
    if (view.kind === 'working') this.apply(turn, { type: 'failed', failure: failureOf(new ClienteleError('E-CANCELLED', {})), job: view.job });
    turn.abort();
  }

  /** Brings the result of the last build back into view. */
  showResult(): void {
    this.set(reducePane(this.getState(), { type: 'resultWanted' }));
  }

  showSheet(name: string): Promise<boolean> {
    return this.services.showSheet(name);
  }

  /** Asks what has changed since the last build, where that is known. */
  async askStaleness(): Promise<void> {
    if (this.writing || !this.services.staleness) return;
    // Only a remark on the first screen: where it cannot be had, the screen does without.
    const staleness = await this.services.staleness().catch(() => null);
    this.set(reducePane(this.getState(), { type: 'stalenessKnown', staleness }));
  }

  private get writing(): boolean {
    return this.getState().view.kind === 'working';
  }

  private async lookNow(): Promise<void> {
    this.again = () => this.look();
    const turn = this.takeTurn({ type: 'lookStarted' });
    const found = await this.during(turn, () => this.services.look(), (failure) => ({ type: 'failed', failure, job: 'look' }));
    if (!found) return;
    const rows = found.sources.reduce((sum, source) => sum + source.rows, 0);
    this.apply(turn, { type: 'looked', found, checking: false });
    if (this.turn !== turn) return;
    void this.askStaleness();
    if (rows > 0 && rows <= CHECK_UNASKED_ROWS) await this.check();
  }

  /** Stops what is under way (the last holder's events count no more) and shows what begins. */
  private takeTurn(first: PaneEvent): AbortController {
    this.turn.abort();
    this.turn = new AbortController();
    this.apply(this.turn, first);
    return this.turn;
  }

  /** Does the work once the workbook is free. @returns null when it failed, with the failure applied */
  private async during<T>(turn: AbortController, work: () => Promise<T>, failed: (failure: Failure) => PaneEvent): Promise<T | null> {
    const before = this.running;
    const doing = (async () => {
      await before;
      return this.turn === turn && !turn.signal.aborted ? work() : null; // pushed aside while waiting
    })();
    this.running = doing.catch(() => undefined); // the failure is handled just below; the next in turn only waits
    try {
      return await doing;
    } catch (error) {
      // What a cancelled job says at its end is known already.
      if (!turn.signal.aborted || this.getState().view.kind === 'found') this.apply(turn, failed(failureOf(error)));
      return null;
    }
  }

  private apply(turn: AbortController, event: PaneEvent): void {
    if (turn === this.turn) this.set(reducePane(this.getState(), event));
  }
}

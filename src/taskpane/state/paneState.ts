import type { Progress } from '../../app/progress';
import type { Recovery } from '../../app/recoverUnfinished';
import type { RemovedSamples } from '../../app/removeTemplateSamples';
import type { Failure } from './failure';
import type { Found } from './found';
import type { Outcome } from './outcome';
import type { Screen } from './screen';
import type { Staleness } from './staleness';

/** What the pane shows now. A job that works or has failed stands before every screen. */
export type View =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly found: Found; readonly checking: boolean }
  | {
      readonly kind: 'working';
      readonly job: Job;
      readonly progress: Progress | null;
      readonly sheetsBegun: number;
      /** When the job began, and now as of the last progress: milliseconds of one clock. */
      readonly since: number;
      readonly now: number;
    }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly job: Job | 'look' };

/** Jobs that write. */
export type Job = 'build' | 'sample' | 'portrait' | 'cleanCopy' | 'template' | 'removeSamples';

/** What was left of a torn-off job on this start, and what became of it. */
export type Recovered = Recovery | { readonly failure: Failure };

export interface PaneState {
  readonly screen: Screen;
  readonly view: View;
  /** What was found last; the way back from a result or an error. */
  readonly found: Found | null;
  /** The last build of this session: it stays readable after errors and other jobs. */
  readonly lastBuild: Outcome | null;
  /** Null = up to date, never built, or not known. */
  readonly staleness: Staleness | null;
  readonly recovered: Recovered | null;
  /** What the last removal of the template's sample rows did; null = none in this session. */
  readonly samplesRemoved: RemovedSamples | null;
}

export type PaneEvent =
  | { readonly type: 'screenChosen'; readonly screen: Screen }
  | { readonly type: 'lookStarted' }
  | { readonly type: 'looked'; readonly found: Found; readonly checking: boolean }
  | { readonly type: 'checkStarted' }
  | { readonly type: 'checkStopped' }
  | { readonly type: 'jobStarted'; readonly job: Job; readonly at: number }
  | { readonly type: 'progressed'; readonly progress: Progress; readonly at: number }
  | { readonly type: 'built'; readonly outcome: Outcome }
  | { readonly type: 'refreshed'; readonly outcome: Outcome }
  | { readonly type: 'jobDone' }
  | { readonly type: 'resultWanted' }
  | { readonly type: 'stalenessKnown'; readonly staleness: Staleness | null }
  | { readonly type: 'recovered'; readonly recovered: Recovered | null }
  | { readonly type: 'samplesRemoved'; readonly samples: RemovedSamples | null }
  | { readonly type: 'failed'; readonly failure: Failure; readonly job: Job | 'look' };

export const FIRST_STATE: PaneState = { screen: 'home', view: { kind: 'looking' }, found: null, lastBuild: null, staleness: null, recovered: null, samplesRemoved: null };

/** The pane's state after an event. Events that come too late (progress after the end) change nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const { view } = state;
  switch (event.type) {
    case 'screenChosen':
      // A failure has been read when one goes elsewhere.
      return { ...state, screen: event.screen, view: view.kind === 'failed' && state.found ? foundView(state.found) : view };
    case 'lookStarted':
      return { ...state, view: { kind: 'looking' } };
    case 'looked':
      return { ...state, found: event.found, view: { kind: 'found', found: event.found, checking: event.checking } };
    case 'checkStarted':
      return view.kind === 'found' ? { ...state, view: { ...view, checking: true } } : state;
    case 'checkStopped':
      return view.kind === 'found' ? { ...state, view: { ...view, checking: false } } : state;
    case 'jobStarted':
      return { ...state, view: { kind: 'working', job: event.job, progress: null, sheetsBegun: 0, since: event.at, now: event.at } };
    case 'progressed':
      return view.kind === 'working' ? { ...state, view: progressed(view, event.progress, event.at) } : state;
    case 'built':
      return { ...state, screen: 'home', lastBuild: event.outcome, staleness: null, recovered: null, view: { kind: 'done', outcome: event.outcome } };
    case 'refreshed':
      return { ...state, lastBuild: event.outcome, staleness: null, recovered: null };
    case 'jobDone':
      return { ...state, view: state.found ? foundView(state.found) : { kind: 'looking' } };
    case 'resultWanted':
      return state.lastBuild ? { ...state, screen: 'home', view: { kind: 'done', outcome: state.lastBuild } } : state;
    case 'stalenessKnown':
      return { ...state, staleness: event.staleness };
    case 'recovered':
      return { ...state, recovered: event.recovered };
    case 'samplesRemoved':
      return { ...state, samplesRemoved: event.samples };
    case 'failed':
      return { ...state, view: { kind: 'failed', failure: event.failure, job: event.job } };
  }
}

const foundView = (found: Found): View => ({ kind: 'found', found, checking: false });

function progressed(view: View & { kind: 'working' }, progress: Progress, now: number): View {
  const next = progress.step === 'write' && progress.sheet !== undefined && progress.sheet !== view.progress?.sheet;
  return { ...view, progress, now, sheetsBegun: view.sheetsBegun + (next ? 1 : 0) };
}

import type { Progress } from '../../app/progress';
import type { Failure } from './failure';
import type { Found } from './found';
import type { Outcome } from './outcome';

/** What the pane shows now. */
export type View =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly found: Found; readonly checking: boolean }
  | {
      readonly kind: 'working';
      readonly job: Job;
      readonly progress: Progress | null;
      readonly sheetsBegun: number;
      readonly cancelling: boolean;
    }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly job: Job | 'look' };

/** Jobs that write. */
export type Job = 'build' | 'sample';

export interface PaneState {
  readonly view: View;
  /** What was found last; the way back from a result or an error. */
  readonly found: Found | null;
}

export type PaneEvent =
  | { readonly type: 'lookStarted' }
  | { readonly type: 'looked'; readonly found: Found; readonly checking: boolean }
  | { readonly type: 'checkStarted' }
  | { readonly type: 'checkStopped' }
  | { readonly type: 'jobStarted'; readonly job: Job }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'built'; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly failure: Failure; readonly job: Job | 'look' };

export const FIRST_STATE: PaneState = { view: { kind: 'looking' }, found: null };

/** The pane's state after an event. Events that come too late (progress after the end) change nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const { view } = state;
  switch (event.type) {
    case 'lookStarted':
      return { ...state, view: { kind: 'looking' } };
    case 'looked':
      return { found: event.found, view: { kind: 'found', found: event.found, checking: event.checking } };
    case 'checkStarted':
      return view.kind === 'found' ? { ...state, view: { ...view, checking: true } } : state;
    case 'checkStopped':
      return view.kind === 'found' ? { ...state, view: { ...view, checking: false } } : state;
    case 'jobStarted':
      return { ...state, view: { kind: 'working', job: event.job, progress: null, sheetsBegun: 0, cancelling: false } };
    case 'progressed':
      return view.kind === 'working' ? { ...state, view: progressed(view, event.progress) } : state;
    case 'cancelAsked':
      return view.kind === 'working' ? { ...state, view: { ...view, cancelling: true } } : state;
    case 'built':
      return { ...state, view: { kind: 'done', outcome: event.outcome } };
    case 'failed':
      return { ...state, view: { kind: 'failed', failure: event.failure, job: event.job } };
  }
}

function progressed(view: View & { kind: 'working' }, progress: Progress): View {
  const next = progress.step === 'write' && progress.sheet !== undefined && progress.sheet !== view.progress?.sheet;
  return { ...view, progress, sheetsBegun: view.sheetsBegun + (next ? 1 : 0) };
}

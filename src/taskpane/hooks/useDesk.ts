import { useSyncExternalStore } from 'react';
import type { PaneModel } from '../state/paneModel';
import type { Store } from '../state/store';
import { usePaneModel } from './usePaneModel';

/** The desk of a screen and its state, kept up to date. */
export function useDesk<State, Desk extends Store<State>>(Kind: (new (model: PaneModel) => Desk) & { readonly prototype: Store<State> }): [Desk, State] {
  const desk = usePaneModel().desk(Kind);
  return [desk, useSyncExternalStore(desk.subscribe, desk.getState)];
}

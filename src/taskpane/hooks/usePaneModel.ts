import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneModel } from '../state/paneModel';
import type { PaneState } from '../state/paneState';

/** The model of the pane around. */
export const PaneModelContext = createContext<PaneModel | null>(null);

/** The pane's model, for its jobs. */
export function usePaneModel(): PaneModel {
  const model = useContext(PaneModelContext);
  if (!model) throw new Error('usePaneModel: no pane around');
  return model;
}

/** The pane's state, kept up to date. */
export function usePaneState(model: PaneModel): PaneState {
  return useSyncExternalStore(model.subscribe, model.getState);
}

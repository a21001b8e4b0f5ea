import { useEffect } from 'react';
import type { Language } from '../core/locales/language';
import { PaneFrame } from './components/PaneFrame';
import { PaneModelContext, usePaneState } from './hooks/usePaneModel';
import { FailedPanel } from './panels/FailedPanel';
import { WorkingPanel } from './panels/WorkingPanel';
import { PaneTheme } from './PaneTheme';
import { Screens } from './Screens';
import type { PaneModel } from './state/paneModel';
import type { View } from './state/paneState';

export interface PaneProps {
  readonly model: PaneModel;
  readonly language: Language;
  /** Whether the host is dark; undefined where it does not say. Keep the function the same between renders. */
  readonly prefersDark: () => boolean | undefined;
}

/** The task pane over a model: the same in Excel, in the playground and in tests. */
export function Pane({ model, language, prefersDark }: PaneProps) {
  const { view } = usePaneState(model);
  useEffect(() => model.speak(language), [model, language]);
  // Every model is looked at once; one that a ribbon command has already put to work is left to it.
  useEffect(() => {
    if (model.getState().view.kind === 'looking') void model.start();
    return () => void model.stop();
  }, [model]);
  return (
    <PaneTheme language={language} prefersDark={prefersDark}>
      <PaneModelContext.Provider value={model}>
        <PaneFrame viewKey={viewKey(view)}>
          <Panel view={view} />
        </PaneFrame>
      </PaneModelContext.Provider>
    </PaneTheme>
  );
}

/** A job at work or a failure stands before every screen; else the screen that is open. */
function Panel({ view }: { readonly view: View }) {
  if (view.kind === 'working') return <WorkingPanel view={view} />;
  if (view.kind === 'failed') return <FailedPanel failure={view.failure} job={view.job} />;
  return <Screens />;
}

/** Views between which the focus moves; looking goes over into found by itself and keeps it. */
function viewKey(view: View): string {
  return view.kind === 'looking' ? 'found' : view.kind;
}

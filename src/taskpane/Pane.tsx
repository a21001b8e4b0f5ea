import { useEffect } from 'react';
import type { Language } from '../core/locales/language';
import { PaneFrame } from './components/PaneFrame';
import { PaneModelContext, usePaneState } from './hooks/usePaneModel';
import { DonePanel } from './panels/DonePanel';
import { FailedPanel } from './panels/FailedPanel';
import { FoundPanel } from './panels/FoundPanel';
import { LookingPanel } from './panels/LookingPanel';
import { WelcomePanel } from './panels/WelcomePanel';
import { WorkingPanel } from './panels/WorkingPanel';
import { PaneTheme } from './PaneTheme';
import { hasSales } from './state/found';
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
    if (model.getState().view.kind === 'looking') void model.look();
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

function Panel({ view }: { readonly view: View }) {
  switch (view.kind) {
    case 'looking':
      return <LookingPanel />;
    case 'found':
      return hasSales(view.found) ? <FoundPanel found={view.found} checking={view.checking} /> : <WelcomePanel found={view.found} />;
    case 'working':
      return <WorkingPanel view={view} />;
    case 'done':
      return <DonePanel outcome={view.outcome} />;
    case 'failed':
      return <FailedPanel failure={view.failure} job={view.job} />;
  }
}

/** Views between which the focus moves; looking goes over into found by itself and keeps it. */
function viewKey(view: View): string {
  return view.kind === 'looking' ? 'found' : view.kind;
}

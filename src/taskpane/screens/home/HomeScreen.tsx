import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { DonePanel } from '../../panels/DonePanel';
import { FoundPanel } from '../../panels/FoundPanel';
import { LookingPanel } from '../../panels/LookingPanel';
import { WelcomePanel } from '../../panels/WelcomePanel';
import { hasSales } from '../../state/found';

/** What was found and the one button; after a build, its result. */
export function HomeScreen() {
  const { view } = usePaneState(usePaneModel());
  if (view.kind === 'done') return <DonePanel outcome={view.outcome} />;
  if (view.kind !== 'found') return <LookingPanel />;
  return hasSales(view.found) ? <FoundPanel found={view.found} checking={view.checking} /> : <WelcomePanel found={view.found} />;
}

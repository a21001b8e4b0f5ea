import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePaneModel, usePaneState } from './hooks/usePaneModel';
import { usePaneWords } from './hooks/usePaneWords';
import { HomeScreen } from './screens/home/HomeScreen';

// Only the first screen comes with the page; the others are fetched when they are first opened.
const CustomerScreen = lazy(() => import('./screens/customer/CustomerScreen'));
const DataScreen = lazy(() => import('./screens/data/DataScreen'));
const HelpScreen = lazy(() => import('./screens/help/HelpScreen'));
const SettingsScreen = lazy(() => import('./screens/settings/SettingsScreen'));

/** The screen that is open. */
export function Screens() {
  const { screen } = usePaneState(usePaneModel());
  const { words } = usePaneWords();
  return (
    <div
      id="screen"
      role="tabpanel"
      aria-labelledby={`tab-${screen}`}
      style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 }}
    >
      <Suspense fallback={<Spinner label={words.screens.loading} labelPosition="below" style={{ marginTop: 48 }} />}>
        {screen === 'home' && <HomeScreen />}
        {screen === 'customer' && <CustomerScreen />}
        {screen === 'data' && <DataScreen />}
        {screen === 'settings' && <SettingsScreen />}
        {screen === 'help' && <HelpScreen />}
      </Suspense>
    </div>
  );
}

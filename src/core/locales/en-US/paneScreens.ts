import type { PaneScreenWords } from '../paneScreenWords';

export const paneScreens: PaneScreenWords = {
  label: 'Parts of the pane',
  tabs: { home: 'Home', customer: 'Customer', data: 'Data', settings: 'Settings', help: 'Help' },
  loading: 'Opening…',
};

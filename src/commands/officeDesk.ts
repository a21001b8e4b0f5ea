import { addinPort } from '../taskpane/office/addinPort';
import { officeLanguage, sharedPane } from '../taskpane/office/sharedPane';
import type { CommandDesk } from './commandDesk';
import { showMessage } from './showMessage';

/** The desk of the add-in: the model that the pane of this runtime shows. Call after Office is ready. */
export function officeDesk(): CommandDesk {
  return {
    pane: sharedPane(),
    port: addinPort,
    language: officeLanguage(),
    // The page of a shared runtime lives on when its pane is closed; it is then hidden.
    paneInSight: () => document.visibilityState === 'visible',
    // Since 2026 Excel ignores this for add-ins from the Marketplace: the ribbon's own button opens the pane everywhere.
    openPane: () => Office.addin.showAsTaskpane(),
    async tell(message) {
      try {
        await showMessage(message);
      } catch {
        // No dialog may be open beside another one, or pop-ups are blocked: the pane shows the last job's end as well.
        await Office.addin.showAsTaskpane();
      }
    },
  };
}

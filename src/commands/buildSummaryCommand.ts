import { officeLanguage, sharedPane } from '../taskpane/office/sharedPane';
import { failureText } from '../taskpane/state/failureText';
import { showMessage } from './showMessage';
import { withOfficeEvent } from './withOfficeEvent';

/**
 * The ribbon's "Build summary": the same job as the pane's button, and an open pane shows it at work. When it is done the
 * summary stands in front. A failure is told by the pane where it is in sight, else in a dialog, since a pane that
 * is closed cannot be opened from code everywhere (Marketplace installs ignore `showAsTaskpane`).
 */
export function buildSummaryCommand(event: Office.AddinCommands.Event): Promise<void> {
  return withOfficeEvent(event, async () => {
    await Office.onReady();
    const pane = sharedPane();
    await pane.build();
    const { view } = pane.getState();
    if (view.kind === 'failed' && document.visibilityState !== 'visible') await showMessage(failureText(view.failure, view.job, officeLanguage()));
  });
}

import type { CommandMessage } from './commandMessage';

/** Shows a message in a small dialog of Excel (commands.html), for when no pane is in sight. Settles when the dialog is open. */
export function showMessage(message: CommandMessage): Promise<void> {
  const page = new URL('commands.html', location.href);
  page.search = ''; // nothing of the pane's address concerns the dialog
  page.hash = '';
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(page.href, { height: 40, width: 30, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        reject(new Error(`The message dialog did not open (${opened.error.code})`));
        return;
      }
      const dialog = opened.value;
      // The page asks once it can listen; what is sent before would be lost.
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => dialog.messageChild(JSON.stringify(message)));
      resolve();
    });
  });
}

import type { FailureText } from '../taskpane/state/failureText';

// commands.html: the page of the dialog that says what a ribbon command has to say while no pane is in sight.
void Office.onReady().then(() => {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => {
      const { title, what, todo, workbook } = JSON.parse(message) as FailureText;
      document.title = title;
      for (const [id, text] of Object.entries({ title, what, todo, workbook })) document.getElementById(id)!.textContent = text;
    },
    () => Office.context.ui.messageParent('ready'),
  );
});

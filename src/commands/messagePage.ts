import type { CommandMessage } from './commandMessage';

// commands.html: the page of the dialog that says what a command has to say while no pane is in sight.
void Office.onReady().then(() => {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => show(JSON.parse(message) as CommandMessage),
    () => Office.context.ui.messageParent('ready'),
  );
});

function show({ title, paragraphs }: CommandMessage): void {
  document.title = title;
  document.documentElement.lang = /\p{sc=Han}/u.test(title) ? 'zh-CN' : 'en-US';
  document.getElementById('title')!.textContent = title;
  const lines = paragraphs.map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  });
  document.getElementById('paragraphs')!.replaceChildren(...lines);
}

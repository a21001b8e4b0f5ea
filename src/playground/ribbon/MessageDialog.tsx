import { useEffect, useRef } from 'react';
import type { CommandMessage } from '../../commands/commandMessage';

/** What a command has to say, as Excel's dialog says it. */
export function MessageDialog({ message, close, onClose }: { readonly message: CommandMessage; readonly close: string; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="says" aria-label={message.title} onClose={onClose}>
      <h2>{message.title}</h2>
      {message.paragraphs.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </dialog>
  );
}

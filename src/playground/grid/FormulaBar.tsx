import { useEffect, useRef, type KeyboardEvent } from 'react';

interface FormulaBarProps {
  readonly label: string;
  readonly address: string;
  /** What the selected cell shows. */
  readonly text: string;
  /** What the user has typed over it so far; null = they are not typing. */
  readonly draft: string | null;
  readonly onDraft: (text: string) => void;
  /** Typing is over. @param how what the user has ended it with; Escape leaves the cell as it is */
  readonly onEnd: (how: 'enter' | 'escape' | 'leave') => void;
}

/** The address of the selected cell and its content, to be typed over: Enter or leaving writes it, Escape does not. */
export function FormulaBar({ label, address, text, draft, onDraft, onEnd }: FormulaBarProps) {
  const field = useRef<HTMLInputElement>(null);
  /** Set while Enter or Escape gives the focus away: what they mean is said already. */
  const ending = useRef(false);
  const isTyping = draft !== null;
  useEffect(() => {
    if (isTyping) field.current?.focus();
  }, [isTyping]);
  const end = (how: 'enter' | 'escape' | 'leave'): void => {
    if (ending.current) return;
    ending.current = true;
    onEnd(how);
    ending.current = false;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') end('enter');
    else if (event.key === 'Escape') end('escape');
  };
  return (
    <div className="namebox">
      <output>{address}</output>
      <input
        ref={field}
        className="content"
        aria-label={label}
        value={draft ?? text}
        disabled={address === ''}
        spellCheck={false}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={press}
        onBlur={() => end('leave')}
      />
    </div>
  );
}

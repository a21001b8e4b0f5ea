import { useEffect, useRef, type KeyboardEvent } from 'react';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where its corner stands in the window, in pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** A menu that takes the focus, walks with the arrow keys and goes with Escape or a click elsewhere. */
export function Menu({ label, items, at, onChoose, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const entries = (): HTMLElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  useEffect(() => entries()[0]?.focus(), []);
  useEffect(() => {
    // Not by losing the focus: the pane takes it when what it shows has changed.
    const press = (event: PointerEvent): void => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [onClose]);
  const press = (event: KeyboardEvent): void => {
    const all = entries();
    const now = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <div
      ref={list}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={{ left: Math.min(at.x, window.innerWidth - 200), top: Math.min(at.y, window.innerHeight - 36 * items.length - 16) }}
      onKeyDown={press}
    >
      {items.map(({ id, label: text, icon }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            onChoose(id);
          }}
        >
          <img src={`assets/${icon}.svg`} alt="" width="18" height="18" />
          {text}
        </button>
      ))}
    </div>
  );
}

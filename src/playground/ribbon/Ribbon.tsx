import { useState } from 'react';
import type { CommandName } from '../../commands/commandNames';
import type { PlaygroundWords } from '../words';
import { IN_MENU, menuItems, ON_RIBBON } from './commandIcons';
import { Menu } from './Menu';

interface RibbonProps {
  readonly words: PlaygroundWords;
  readonly onCommand: (name: CommandName) => void;
}

/** The add-in's group of the Home tab. Its buttons run the commands that Excel's ribbon runs. */
export function Ribbon({ words, onCommand }: RibbonProps) {
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  return (
    <div className="ribbon" role="toolbar" aria-label={words.ribbon}>
      {menuItems(ON_RIBBON, words).map(({ id, label, icon }) => (
        <button key={id} type="button" onClick={() => onCommand(id as CommandName)}>
          <img src={`assets/${icon}.svg`} alt="" width="20" height="20" />
          {label}
        </button>
      ))}
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={menuAt !== null}
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          setMenuAt({ x: left, y: bottom + 2 });
        }}
      >
        <img src="assets/more.svg" alt="" width="20" height="20" />
        {words.more} <span aria-hidden>▾</span>
      </button>
      {menuAt && <Menu label={words.more} items={menuItems(IN_MENU, words)} at={menuAt} onChoose={(id) => onCommand(id as CommandName)} onClose={() => setMenuAt(null)} />}
    </div>
  );
}

import { useEffect, useRef } from 'react';
import type { Sheet } from '../../host/model/sheet';

interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly Sheet[];
  readonly active: string;
  readonly onChoose: (name: string) => void;
}

/** The tabs under the sheet; the active one is kept in sight. */
export function SheetTabs({ label, sheets, active, onChoose }: SheetTabsProps) {
  const shown = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <nav className="tabs" aria-label={label}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          ref={sheet.id === active ? shown : null}
          type="button"
          aria-current={sheet.id === active ? 'page' : undefined}
          style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined}
          onClick={() => onChoose(sheet.name)}
        >
          {sheet.name}
        </button>
      ))}
    </nav>
  );
}

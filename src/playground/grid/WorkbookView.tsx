import { useEffect, useState } from 'react';
import { areaAddress, parseArea, splitSheet } from '../../host/cells/address';
import type { CommandName } from '../../commands/commandNames';
import { menuItems, ON_CELLS } from '../ribbon/commandIcons';
import { Menu } from '../ribbon/Menu';
import type { OpenWorkbook } from '../workbook/OpenWorkbook';
import type { PlaygroundWords } from '../words';
import { SheetTabs } from './SheetTabs';
import { SheetView } from './SheetView';

/** How often the page looks whether the add-in has written something. */
const LOOK_EVERY_MS = 150;

interface WorkbookViewProps {
  readonly open: OpenWorkbook;
  readonly words: PlaygroundWords;
  readonly onCommand: (name: CommandName) => void;
  readonly onMessage: (message: string) => void;
}

/** The workbook: what is selected, the active sheet, and its tabs. */
export function WorkbookView({ open, words, onCommand, onMessage }: WorkbookViewProps) {
  const { host, user } = open;
  const [version, setVersion] = useState(0);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const { workbook } = host;
  const sheet = workbook.activeSheet;

  useEffect(() => {
    let seen = '';
    const look = (): void => {
      const [area] = workbook.selection;
      const now = `${host.batchCount} ${workbook.activeSheetId} ${area ? areaAddress(area) : ''}`;
      if (now === seen) return;
      seen = now;
      setVersion((last) => last + 1);
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [host, workbook]);

  const follow = (reference: string): void => {
    const { sheetName, rest } = splitSheet(reference);
    const target = workbook.sheetNamed(sheetName ?? sheet.name);
    const area = parseArea(rest);
    if (!target || !area) return; // a link to a sheet that is gone leads nowhere, as in Excel
    user.select(target.name, areaAddress(area));
    setVersion((last) => last + 1);
  };
  const type = (address: string, text: string): void => {
    try {
      user.type(sheet.name, address, text);
    } catch {
      onMessage(words.notTyped); // a protected sheet, a part of a pivot table
    }
    setVersion((last) => last + 1);
  };
  const act = (doing: () => void): void => {
    doing();
    setVersion((last) => last + 1);
  };

  return (
    <>
      <SheetView
        key={sheet.id}
        workbook={workbook}
        sheet={sheet}
        version={version}
        label={`${words.grid}: ${sheet.name}`}
        onSelect={(address) => act(() => user.click(sheet.name, address))}
        onLink={follow}
        onType={type}
        onMenu={setMenuAt}
        contentLabel={words.formulaBar}
      />
      {menuAt && (
        <Menu label={words.ribbon} items={menuItems(ON_CELLS, words)} at={menuAt} onChoose={(id) => onCommand(id as CommandName)} onClose={() => setMenuAt(null)} />
      )}
      <SheetTabs
        label={words.sheets}
        sheets={workbook.sheets.filter((each) => each.visibility === 'Visible')}
        active={sheet.id}
        onChoose={(name) => act(() => user.activate(name))}
      />
    </>
  );
}

import { useCallback, useEffect, useState, type CSSProperties } from 'react';
import type { CommandMessage } from '../commands/commandMessage';
import type { CommandName } from '../commands/commandNames';
import { runCommand } from '../commands/runCommand';
import type { Language } from '../core/locales/language';
import { officePort } from '../taskpane/office/officePort';
import { Pane } from '../taskpane/Pane';
import { FileDrop } from './FileDrop';
import { WorkbookView } from './grid/WorkbookView';
import { beginsEmpty, paneWidth, playgroundDark, playgroundLanguage, playgroundToday } from './playgroundOptions';
import { MessageDialog } from './ribbon/MessageDialog';
import { Ribbon } from './ribbon/Ribbon';
import { useShortcuts } from './ribbon/useShortcuts';
import { Toolbar } from './Toolbar';
import { emptyWorkbook } from './workbook/emptyWorkbook';
import { openFiles } from './workbook/openFiles';
import { openWorkbook, type OpenWorkbook } from './workbook/OpenWorkbook';
import { sampleWorkbook } from './workbook/sampleWorkbook';
import { WORDS } from './words';

/** The page: a bar with what one can do, the workbook's sheets, and the task pane beside them. */
export function Playground() {
  const [language, setLanguage] = useState<Language>(playgroundLanguage);
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [said, setSaid] = useState<CommandMessage | null>(null);
  const [paneShown, setPaneShown] = useState(true);
  const words = WORDS[language];

  const command = useCallback(
    (name: CommandName): void => {
      if (!open) return;
      void runCommand(name, {
        pane: open.pane,
        port: officePort,
        language,
        // With the pane closed one sees what the commands do and say without it.
        paneInSight: () => paneShown,
        openPane: () => Promise.resolve(setPaneShown((shown) => !shown)),
        tell: (message) => Promise.resolve(setSaid(message)),
      });
    },
    [open, language, paneShown],
  );
  useShortcuts(command);

  const openSample = (wanted: Language): void => {
    setMessage(null);
    showSample(wanted, setOpen);
  };

  const openOwn = async (files: readonly File[]): Promise<void> => {
    setMessage(words.opening);
    const opened = await openFiles(files);
    if ('error' in opened) {
      setMessage(opened.error === null ? words.failed : `${opened.file}: ${words.errors[opened.error]}`);
      return;
    }
    setMessage(null);
    setOpen(openWorkbook(opened.workbook, language, false, (wanted) => showSample(wanted, setOpen)));
  };

  const speak = (wanted: Language): void => {
    setLanguage(wanted);
    if (open?.isSample) openSample(wanted);
  };

  useEffect(() => (beginsEmpty() ? showEmpty : showSample)(playgroundLanguage(), setOpen), []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  return (
    <FileDrop hint={words.drop} onFiles={(files) => void openOwn(files)}>
      <Toolbar
        words={words}
        open={open}
        message={message}
        onSample={() => openSample(language)}
        onFiles={(files) => void openOwn(files)}
        onLanguage={() => speak(language === 'zh-CN' ? 'en-US' : 'zh-CN')}
        onMessage={setMessage}
      />
      <div className="work" style={{ '--pane-width': paneShown ? `${paneWidth()}px` : '0' } as CSSProperties}>
        <div className="book">
          {open && (
            <>
              <Ribbon words={words} onCommand={command} />
              <WorkbookView key={open.host.workbook.name + open.host.workbook.sheets[0]?.id} open={open} words={words} onCommand={command} onMessage={setMessage} />
            </>
          )}
        </div>
        <aside className="pane" aria-label={words.pane} hidden={!paneShown}>
          {open && <Pane model={open.pane} language={language} prefersDark={playgroundDark} />}
        </aside>
      </div>
      {said && <MessageDialog message={said} close={words.close} onClose={() => setSaid(null)} />}
    </FileDrop>
  );
}

function showSample(language: Language, show: (open: OpenWorkbook) => void): void {
  show(openWorkbook(sampleWorkbook(language, playgroundToday()), language, true, (wanted) => showSample(wanted, show)));
}

function showEmpty(language: Language, show: (open: OpenWorkbook) => void): void {
  show(openWorkbook(emptyWorkbook(language), language, false, (wanted) => showSample(wanted, show)));
}

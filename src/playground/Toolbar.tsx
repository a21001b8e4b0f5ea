import { useRef } from 'react';
import { downloadWorkbook } from './workbook/downloadWorkbook';
import type { OpenWorkbook } from './workbook/OpenWorkbook';
import type { PlaygroundWords } from './words';

interface ToolbarProps {
  readonly words: PlaygroundWords;
  readonly open: OpenWorkbook | null;
  readonly message: string | null;
  readonly onSample: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLanguage: () => void;
  readonly onMessage: (message: string | null) => void;
}

/** What one can do with the page: sample, own file, download, language. */
export function Toolbar({ words, open, message, onSample, onFiles, onLanguage, onMessage }: ToolbarProps) {
  const picker = useRef<HTMLInputElement>(null);
  const download = (): void => {
    if (!open) return;
    onMessage(words.downloading);
    downloadWorkbook(open.host.workbook).then(
      () => onMessage(null),
      () => onMessage(words.failed),
    );
  };
  return (
    <header className="bar">
      <div className="brand">
        <img src="assets/icon.svg" alt="" width="28" height="28" />
        <div>
          <strong>{words.title}</strong>
          <p>{words.about}</p>
        </div>
      </div>
      <div className="tools">
        <button type="button" onClick={onSample}>
          {words.sample}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {words.open}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          multiple
          hidden
          aria-label={words.open}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = ''; // so that the same file can be chosen again
            if (files.length > 0) onFiles(files);
          }}
        />
        <button type="button" onClick={download} disabled={open === null}>
          {words.download}
        </button>
        <button type="button" onClick={onLanguage}>
          {words.otherLanguage}
        </button>
      </div>
      {/* Always there, so that a screen reader hears it fill. */}
      <p className="message" role="status">
        {message}
        {message !== null && (
          <button type="button" aria-label={words.dismiss} onClick={() => onMessage(null)}>
            ×
          </button>
        )}
      </p>
    </header>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { needText } from '../../core/locales/needText';
import type { UnusedSheet } from '../../core/records';
import { usePaneWords } from '../hooks/usePaneWords';
import type { PaneWords } from '../hooks/usePaneWords';

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
});

interface UnusedSheetsProps {
  readonly unused: readonly UnusedSheet[];
  /** Whether the reasons stand open from the start: where nothing else is found, they are the news. */
  readonly open?: boolean;
}

/** Sheets that are not used, and why. */
export function UnusedSheets({ unused, open = false }: UnusedSheetsProps) {
  const styles = useStyles();
  const paneWords = usePaneWords();
  if (unused.length === 0) return null;
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>{paneWords.words.found.unused(unused.length)}</summary>
      <ul className={styles.list}>
        {unused.map((sheet) => (
          <li key={sheet.sheetName}>
            {sheet.sheetName}: {reasonOf(sheet, paneWords)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** So many headers are enough to recognise a sheet by. */
const MOST_HEADERS = 8;

/** Why a sheet is not used, in words. */
export function reasonOf({ reason, nearest, missing, headers }: UnusedSheet, { words, reports, language }: PaneWords): string {
  const { found } = words;
  if (reason !== 'missing') return found.reasons[reason];
  if (nearest !== null && missing.length > 0) {
    return found.nearly(reports.reconciliation.sources[nearest], missing.map((need) => needText(need, language)).join(found.and));
  }
  const seen = headers.slice(0, MOST_HEADERS).join(found.and) + (headers.length > MOST_HEADERS ? '…' : '');
  return [found.reasons.missing, ...(seen ? [found.seen(seen)] : [])].join(found.because);
}

import { makeStyles, tokens } from '@fluentui/react-components';
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

function reasonOf({ reason, nearest, missing }: UnusedSheet, { words, reports }: PaneWords): string {
  if (reason !== 'missing' || nearest === null || missing.length === 0) return words.found.reasons[reason];
  return words.found.nearly(reports.reconciliation.sources[nearest], missing.map((field) => fieldName(field, words)).join(words.found.and));
}

/** `"quantity+unitPrice"` means both together; `"customer"` a name or a number. */
function fieldName(field: string, words: PaneWords['words']): string {
  const names: Readonly<Record<string, string>> = { ...words.fields, customer: words.fields.customerName };
  return field
    .split('+')
    .map((each) => names[each] ?? each)
    .join(' + ');
}

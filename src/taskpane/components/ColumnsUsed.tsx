import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneWords } from '../hooks/usePaneWords';
import type { SourceFound } from '../state/found';

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  place: { color: tokens.colorNeutralForeground3, margin: '2px 0' },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: '0 8px', margin: '0' },
  term: { color: tokens.colorNeutralForeground3 },
  header: { margin: 0, overflowWrap: 'anywhere' },
});

/** Which column of the sheet was taken for what: closed until someone wants to know. */
export function ColumnsUsed({ source }: { readonly source: SourceFound }) {
  const styles = useStyles();
  const { words } = usePaneWords();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.found.columns(source.columns.length)}</summary>
      <p className={styles.place}>{words.found.place(source.headerRow, source.tableName)}</p>
      <dl className={styles.list}>
        {source.columns.map(({ field, header }) => (
          <ColumnUsed key={field} term={words.fields[field]} header={header} />
        ))}
      </dl>
    </details>
  );
}

function ColumnUsed({ term, header }: { readonly term: string; readonly header: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.header}>{header}</dd>
    </>
  );
}

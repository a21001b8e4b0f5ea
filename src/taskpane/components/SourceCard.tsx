import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ratioText } from '../../core/sheets/figureText';
import { usePaneWords } from '../hooks/usePaneWords';
import type { SourceFound } from '../state/found';
import { ColumnsUsed } from './ColumnsUsed';
import { RowAccount } from './RowAccount';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: 'none',
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  badge: { flexShrink: 0, marginLeft: 'auto' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** One sheet that will be read: what it is, how much, from when to when, and what is wrong with it. */
export function SourceCard({ source, checking }: { readonly source: SourceFound; readonly checking: boolean }) {
  const styles = useStyles();
  const { words, reports } = usePaneWords();
  const { checked } = source;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{source.sheetName}</h3>
        <Badge className={styles.badge} appearance="tint" color={source.kind === 'sales' ? 'brand' : 'informative'} shape="rounded">
          {reports.reconciliation.sources[source.kind]}
        </Badge>
      </div>
      <div className={styles.facts}>
        <span>{words.found.rows(source.rows)}</span>
        {checked?.from && checked.to && <span>{words.found.period(checked.from, checked.to)}</span>}
        {checked?.usableCells !== undefined && checked.usableCells !== null && <span>{words.found.usable(ratioText(checked.usableCells))}</span>}
      </div>
      <RowAccount checked={checked} checking={checking} />
      <ColumnsUsed source={source} />
    </li>
  );
}

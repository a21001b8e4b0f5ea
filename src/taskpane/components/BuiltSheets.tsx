import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { BuiltSheet } from '../../app/buildSummary.types';
import { usePaneModel } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: { display: 'flex', alignItems: 'baseline', gap: '8px', padding: '5px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, alignSelf: 'center' },
});

/** The sheets that were built; each name brings its sheet to the front. */
export function BuiltSheets({ sheets }: { readonly sheets: readonly BuiltSheet[] }) {
  const styles = useStyles();
  const model = usePaneModel();
  const { words } = usePaneWords();
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <li key={sheet.key} className={styles.item}>
          <TableRegular className={styles.icon} />
          <Link as="button" title={words.openSheet} onClick={() => void model.showSheet(sheet.name)}>
            {sheet.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

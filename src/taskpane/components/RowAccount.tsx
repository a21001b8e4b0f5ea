import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { usePaneWords } from '../hooks/usePaneWords';
import type { CheckedRows } from '../state/found';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '6px',
    alignItems: 'flex-start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '14px', marginTop: '1px' },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1 },
  muted: { color: tokens.colorNeutralForeground3 },
});

type Counts = Readonly<Record<string, number>>;
const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What became of a sheet's rows: how many cannot be used and why, what is to be looked at, or that all is well. */
export function RowAccount({ checked, checking }: { readonly checked: CheckedRows | null; readonly checking: boolean }) {
  const styles = useStyles();
  const { words, reports } = usePaneWords();
  const { found } = words;
  if (!checked) return <div className={mergeClasses(styles.line, styles.muted)}>{checking ? found.checking : found.notChecked}</div>;

  const because = (sentence: string, counts: Counts): string => {
    const reasons = Object.entries(counts).map(([code, count]) => `${reports.reconciliation.reasons[code] ?? code} ${count}`);
    return `${sentence}: ${reasons.join(found.and)}`;
  };
  const rejected = total(checked.rejectedBy);
  const setAside = total(checked.outOfScopeBy);
  const warned = total(checked.warnedBy);
  if (rejected + setAside + warned === 0) {
    return (
      <div className={styles.line}>
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} />
        {found.noProblem}
      </div>
    );
  }
  return (
    <>
      {rejected > 0 && (
        <div className={styles.line}>
          <WarningRegular className={mergeClasses(styles.icon, styles.bad)} />
          <span>{because(found.rejected(rejected), checked.rejectedBy)}</span>
        </div>
      )}
      {setAside > 0 && (
        <div className={styles.line}>
          <InfoRegular className={styles.icon} />
          <span>{because(found.setAside(setAside), checked.outOfScopeBy)}</span>
        </div>
      )}
      {warned > 0 && (
        <div className={styles.line}>
          <InfoRegular className={styles.icon} />
          <span>{because(found.warned(warned), checked.warnedBy)}</span>
        </div>
      )}
    </>
  );
}

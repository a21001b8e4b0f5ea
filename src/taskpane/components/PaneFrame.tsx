import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { ReactNode } from 'react';
import { useFocusOnChange } from '../hooks/useFocusOnChange';
import { usePaneModel, usePaneState } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import { announcementOf } from '../state/announcement';
import { version } from '../../app/version';
import { ScreenTabs } from './ScreenTabs';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    boxSizing: 'border-box',
  },
  // Excel's own menu covers 34 by 32 pixels at the top right of the pane.
  header: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 40px 4px 16px', minHeight: '24px', flexShrink: 0 },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0, outlineStyle: 'none' },
  again: { marginLeft: 'auto' },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '2px 12px',
    padding: '6px 16px 8px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});

/** The name at the top, the promise and the version at the bottom, a view between. */
export function PaneFrame({ viewKey, children }: { readonly viewKey: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const { words, language } = usePaneWords();
  const model = usePaneModel();
  const { view, screen } = usePaneState(model);
  const heading = useFocusOnChange<HTMLHeadingElement>(viewKey);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <img src="assets/icon.svg" alt="" width={20} height={20} />
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {words.product}
        </h1>
        {view.kind === 'found' && screen === 'home' && (
          <Button
            className={styles.again}
            appearance="subtle"
            size="small"
            icon={<ArrowSyncRegular />}
            aria-label={words.lookAgain}
            title={words.lookAgain}
            onClick={() => void model.look()}
          />
        )}
      </header>
      {view.kind !== 'working' && <ScreenTabs />}
      <main className={styles.main}>{children}</main>
      {/* Always there, so that a screen reader hears it change. */}
      <div role="status" className={styles.spoken}>
        {announcementOf(view, words, language)}
      </div>
      <footer className={styles.footer}>
        <span>{words.privacy}</span>
        <span>{words.version(version)}</span>
      </footer>
    </div>
  );
}

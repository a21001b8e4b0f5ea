import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '4px 16px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    // The body scrolls; nothing in it gives way. A message bar would: its lines then lie under what follows.
    '> *': { flexShrink: 0 },
  },
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
  },
});

/** A region that scrolls must be reachable by the keyboard (axe: scrollable-region-focusable). */
const SCROLLS = { tabIndex: 0 };

interface PanelBodyProps {
  readonly children: ReactNode;
  /** What can be done here: always in sight, however long the content is. */
  readonly actions?: ReactNode;
  readonly hint?: string;
  readonly label: string;
}

/** Content that scrolls, over actions that do not. */
export function PanelBody({ children, actions, hint, label }: PanelBodyProps) {
  const styles = useStyles();
  return (
    <>
      <section className={styles.body} aria-label={label} {...SCROLLS}>
        {children}
      </section>
      {actions && (
        <div className={styles.actions}>
          {actions}
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
      )}
    </>
  );
}

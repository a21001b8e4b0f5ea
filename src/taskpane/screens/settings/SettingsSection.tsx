import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SettingSection } from '../../../core/locales/paneSettingsWords';
import { usePaneWords } from '../../hooks/usePaneWords';
import { SettingField } from './SettingField';
import type { SettingsDesk, SettingsState } from './settingsDesk';
import { FORM, isAsked } from './settingsForm';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '6px' },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, padding: '2px 0' },
  changed: { marginLeft: '8px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '4px 0 8px' },
});

interface SettingsSectionProps {
  readonly section: SettingSection;
  readonly state: SettingsState;
  readonly desk: SettingsDesk;
  /** Whether it stands open unasked: because most look for it, or because something in it is wrong. */
  readonly open: boolean;
  readonly changed: boolean;
}

/** The settings of one matter, folded away until they are wanted: all of them at once would be a wall. */
export function SettingsSection({ section, state, desk, open, changed }: SettingsSectionProps) {
  const styles = useStyles();
  const { settings } = usePaneWords().words;
  const [unfolded, setUnfolded] = useState(open);
  const [wanted, setWanted] = useState(open);
  // What was opened for a fault stays open once the fault is mended: the user is still at it.
  if (open !== wanted) {
    setWanted(open);
    if (open) setUnfolded(true);
  }
  return (
    <details className={styles.section} open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {settings.sections[section]}
        {changed && (
          <Badge className={styles.changed} appearance="tint" color="brand" shape="rounded">
            {settings.changed}
          </Badge>
        )}
      </summary>
      {/* Drawn only when wanted: half a hundred fields at once would be felt. */}
      {unfolded && (
        <div className={styles.fields} role="group" aria-label={settings.sections[section]}>
          {FORM[section]
            .filter((field) => isAsked(field, state.texts))
            .map((field) => (
              <SettingField key={field.path} field={field} text={state.texts[field.path]} problems={state.problems} onEdit={(value) => desk.edit(field.path, value)} />
            ))}
        </div>
      )}
    </details>
  );
}

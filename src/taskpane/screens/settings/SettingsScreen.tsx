import { Button, makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { PanelBody } from '../../components/PanelBody';
import { useTextStyles } from '../../components/textStyles';
import { useDesk } from '../../hooks/useDesk';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';
import { SettingField } from './SettingField';
import { SettingsDesk } from './settingsDesk';
import { FORM, isAsked } from './settingsForm';
import { WhatIfView } from './WhatIfView';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
  buttons: { display: 'flex', gap: '8px', '& > button': { minWidth: 0, flexGrow: 1 } },
});

/** The rules by which customers are classed, and what a change of them would do. */
export default function SettingsScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const { view } = usePaneState(usePaneModel());
  const [desk, state] = useDesk(SettingsDesk);
  const { words } = usePaneWords();
  const { settings } = words;
  useEffect(() => void desk.open(), [desk]);
  const checking = view.kind === 'found' && view.checking;
  if (!state.kept) return <Spinner label={words.screens.loading} labelPosition="below" style={{ marginTop: 48 }} />;
  return (
    <PanelBody
      label={settings.heading}
      actions={
        <>
          <Button appearance="primary" size="large" disabled={!desk.changed || state.problems.length > 0} onClick={() => void desk.apply()}>
            {settings.apply}
          </Button>
          <div className={styles.buttons}>
            <Button disabled={!desk.changed} onClick={() => desk.undo()}>
              {settings.undo}
            </Button>
            <Button onClick={() => desk.defaults()}>{settings.defaults}</Button>
          </div>
        </>
      }
    >
      <h2 className={text.heading}>{settings.heading}</h2>
      <p className={text.quiet}>{settings.intro}</p>
      {state.setAside && <Note intent="warning">{settings.setAside}</Note>}
      {state.saved && <Note intent="success">{settings.saved}</Note>}
      <section aria-label={settings.whatIf.heading} aria-live="polite">
        <h3 className={text.subheading}>{settings.whatIf.heading}</h3>
        {checking ? <p className={text.quiet}>{words.found.checking}</p> : <WhatIfView state={state.whatIf} />}
        {state.whatIf.kind === 'noAnalysis' && !checking && <Button onClick={() => void desk.analyse()}>{words.customer.analyse}</Button>}
      </section>
      {(Object.keys(FORM) as (keyof typeof FORM)[]).map((section) => (
        <section key={section} className={styles.fields} aria-label={settings.sections[section]}>
          <h3 className={text.subheading}>{settings.sections[section]}</h3>
          {FORM[section]
            .filter((field) => isAsked(field, state.texts))
            .map((field) => (
              <SettingField
                key={field.path}
                field={field}
                text={state.texts[field.path]}
                problems={state.problems}
                onEdit={(value) => desk.edit(field.path, value)}
              />
            ))}
        </section>
      ))}
    </PanelBody>
  );
}

function Note({ intent, children }: { readonly intent: 'success' | 'warning'; readonly children: string }) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

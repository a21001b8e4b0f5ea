import { Button, makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { PanelBody } from '../../components/PanelBody';
import { useTextStyles } from '../../components/textStyles';
import { useDesk } from '../../hooks/useDesk';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';
import { SettingsDesk } from './settingsDesk';
import { changedSections, SECTIONS, sectionsWithProblems } from './settingsForm';
import { SettingsSection } from './SettingsSection';
import { WhatIfView } from './WhatIfView';

const useStyles = makeStyles({
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
  const wrong = sectionsWithProblems(state.problems);
  const changed = changedSections(state.kept, state.texts);
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
      {SECTIONS.map((section) => (
        <SettingsSection key={section} section={section} state={state} desk={desk} open={section === 'churn' || section === 'grades' || wrong.includes(section)} changed={changed.includes(section)} />
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

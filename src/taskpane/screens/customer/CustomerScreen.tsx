import { Button, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { PanelBody } from '../../components/PanelBody';
import { useTextStyles } from '../../components/textStyles';
import { useDesk } from '../../hooks/useDesk';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';
import { CustomerCardView } from './CustomerCardView';
import { CustomerDesk } from './customerDesk';
import { ChoiceList, CustomerSearch } from './CustomerSearch';

/** The customer of the selected row, or one searched for. */
export default function CustomerScreen() {
  const text = useTextStyles();
  const model = usePaneModel();
  const { view } = usePaneState(model);
  const [desk, state] = useDesk(CustomerDesk);
  const { words } = usePaneWords();
  const { customer } = words;
  const { card, nobody, candidates, written, hits } = state;
  useEffect(() => desk.follow(), [desk]);
  const checking = view.kind === 'found' && view.checking;
  // The rows of a book that was being read when the screen opened are there now.
  useEffect(() => {
    if (!checking) void desk.showSelected();
  }, [desk, checking]);
  return (
    <PanelBody
      label={words.screens.tabs.customer}
      hint={customer.follows}
      {...(card && {
        actions: (
          <Button appearance="primary" size="large" onClick={() => void desk.writePortrait()}>
            {customer.portrait}
          </Button>
        ),
      })}
    >
      <CustomerSearch desk={desk} state={state} />
      {hits === null && (
        <>
          {checking && <p className={text.quiet}>{words.found.checking}</p>}
          {!checking && nobody && (
            <MessageBar intent={nobody === 'unknown' ? 'warning' : 'info'} layout="multiline">
              <MessageBarBody>
                {customer.nobody[nobody]} {card && customer.stays}
              </MessageBarBody>
            </MessageBar>
          )}
          {!checking && nobody === 'noAnalysis' && <Button onClick={() => void desk.analyse()}>{customer.analyse}</Button>}
          {candidates.length > 0 && (
            <>
              <p className={text.text}>{customer.choose}</p>
              <ChoiceList items={candidates.map(({ id, name }) => ({ id, name, choose: () => void desk.chooseNamed(id) }))} />
            </>
          )}
          {written && (
            <MessageBar intent="success" layout="multiline" politeness="polite">
              <MessageBarBody>
                {customer.written(written.customer)}{' '}
                <Link as="button" onClick={() => void model.showSheet(written.sheet)}>
                  {written.sheet}
                </Link>
              </MessageBarBody>
            </MessageBar>
          )}
          {card ? <CustomerCardView card={card} /> : !nobody && !checking && candidates.length === 0 && <p className={text.text}>{customer.start}</p>}
        </>
      )}
    </PanelBody>
  );
}

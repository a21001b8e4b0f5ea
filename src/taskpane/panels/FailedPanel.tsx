import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CopyDetails } from '../components/CopyDetails';
import { PanelBody } from '../components/PanelBody';
import { useTextStyles } from '../components/textStyles';
import { usePaneModel, usePaneState } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import { isCancelled, type Failure } from '../state/failure';
import { failureText } from '../state/failureText';
import type { Job } from '../state/paneState';

/** What went wrong, what to do, and what became of the workbook. */
export function FailedPanel({ failure, job }: { readonly failure: Failure; readonly job: Job | 'look' }) {
  const text = useTextStyles();
  const model = usePaneModel();
  const { screen, found } = usePaneState(model);
  const { words, language } = usePaneWords();
  const { failed } = words;
  const told = failureText(failure, job, language);
  return (
    <PanelBody
      label={told.title}
      actions={
        <>
          <Button appearance="primary" size="large" onClick={() => void model.retry()}>
            {failed.retry}
          </Button>
          {job !== 'look' && <Button onClick={() => (found ? model.show(screen) : void model.look())}>{failed.back}</Button>}
        </>
      }
    >
      <h2 className={text.heading}>{told.title}</h2>
      {isCancelled(failure) ? (
        <p className={text.text}>{told.todo}</p>
      ) : (
        <>
          <MessageBar intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody>{told.what}</MessageBarBody>
          </MessageBar>
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{failed.todo}</MessageBarTitle> {told.todo}
            </MessageBarBody>
          </MessageBar>
        </>
      )}
      <p className={text.text}>{told.workbook}</p>
      {!isCancelled(failure) && (
        <>
          <p className={text.quiet}>{failed.code(told.code)}</p>
          <CopyDetails failure={failure} />
        </>
      )}
    </PanelBody>
  );
}

import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { usePaneWords } from '../../hooks/usePaneWords';
import type { Failure } from '../../state/failure';
import { failureText } from '../../state/failureText';

/** What Excel refused, and what to do; the screen stays. */
export function FailureNote({ failure }: { readonly failure: Failure | null }) {
  const { words, language } = usePaneWords();
  if (!failure) return null;
  const { what, todo } = failureText(failure, 'look', language);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {what} <MessageBarTitle>{words.failed.todo}</MessageBarTitle> {todo}
      </MessageBarBody>
    </MessageBar>
  );
}

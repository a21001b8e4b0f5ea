import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { usePaneModel, usePaneState } from '../hooks/usePaneModel';
import { usePaneWords, type PaneWords } from '../hooks/usePaneWords';
import { failureText } from '../state/failureText';
import type { Recovered } from '../state/paneState';

// Questions need the whole preview of recognition, which the first screen does not wait for.
const QuestionHint = lazy(() => import('../screens/data/QuestionHint'));

/** What a user should know before building: a torn-off job, changes since the last build, an open question. */
export function HomeNotes() {
  const model = usePaneModel();
  const { staleness, recovered, view } = usePaneState(model);
  const paneWords = usePaneWords();
  const { found } = paneWords.words;
  const checking = view.kind === 'found' && view.checking;
  return (
    <>
      {recovered && <Note intent="warning">{recoveredText(recovered, paneWords)}</Note>}
      {staleness && (staleness.changes.length > 0 || staleness.isDue) && (
        <MessageBar intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>
            {staleness.changes.length > 0
              ? found.changed(staleness.changes.map(({ sheetName, what, count }) => found.changes[what](sheetName, count)).join(found.because))
              : found.due(staleness.built)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void model.refresh()}>
              {found.updateNow}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!checking && (
        <Suspense fallback={null}>
          <QuestionHint>
            {(text, go) => (
              <MessageBar intent="info" layout="multiline" politeness="polite">
                <MessageBarBody>{text}</MessageBarBody>
                <MessageBarActions>
                  <Button size="small" onClick={go}>
                    {paneWords.words.mapping.goAnswer}
                  </Button>
                </MessageBarActions>
              </MessageBar>
            )}
          </QuestionHint>
        </Suspense>
      )}
    </>
  );
}

function Note({ intent, children }: { readonly intent: 'warning' | 'info'; readonly children: ReactNode }) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

function recoveredText(recovered: Recovered, { words, language }: PaneWords): string {
  if ('failure' in recovered) {
    const { what, todo } = failureText(recovered.failure, 'look', language);
    return `${what} ${todo}`;
  }
  switch (recovered.state) {
    case 'finished':
      return words.found.recovered(recovered.sheets.join(words.found.and));
    case 'undone':
      return words.found.undone(recovered.sheets.join(words.found.and));
    case 'rebuildNeeded':
      return words.found.rebuildNeeded;
    case 'nothing':
      return '';
  }
}

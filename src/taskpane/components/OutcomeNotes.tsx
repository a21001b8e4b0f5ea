import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePaneWords } from '../hooks/usePaneWords';
import type { Outcome } from '../state/outcome';

/** What a reader must know of a result: whether it adds up, what was left out, how old the data are. */
export function OutcomeNotes({ outcome }: { readonly outcome: Outcome }) {
  const { words } = usePaneWords();
  const { done, found } = words;
  const { checks, checksFailed, rowsRead, rowsRejected, daysBehind, asOf, pivotsFailed } = outcome;
  return (
    <>
      <Note intent={checksFailed === 0 ? 'success' : 'error'}>
        {checksFailed === 0 ? done.checksOk(checks) : done.checksFailed(checksFailed, checks)}
      </Note>
      {rowsRejected > 0 && <Note intent="warning">{done.rejected(rowsRejected, rowsRead)}</Note>}
      {daysBehind > 7 && <Note intent="info">{done.stale(daysBehind, outcome.lastSale ?? asOf)}</Note>}
      {outcome.settingsSetAside && <Note intent="warning">{done.settingsProblem}</Note>}
      {pivotsFailed[0] && <Note intent="warning">{done.pivotsFailed(pivotsFailed.map(({ name }) => name).join(found.and), pivotsFailed[0].code)}</Note>}
      {!outcome.shown && <Note intent="info">{done.notShown}</Note>}
    </>
  );
}

function Note({ intent, children }: { readonly intent: 'success' | 'warning' | 'error' | 'info'; readonly children: string }) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneWords } from '../hooks/usePaneWords';
import { version } from '../../app/version';
import type { Failure } from '../state/failure';
import { failureDetails } from '../state/failureText';

/** Copies what a report of a fault needs; where the host forbids copying, shows it for selecting by hand. */
export function CopyDetails({ failure }: { readonly failure: Failure }) {
  const { words } = usePaneWords();
  const [state, setState] = useState<'idle' | 'copied' | 'forbidden'>('idle');
  const details = failureDetails(failure, version);
  const copy = (): void => {
    navigator.clipboard.writeText(details).then(
      () => setState('copied'),
      () => setState('forbidden'),
    );
  };
  if (state === 'forbidden') return <textarea readOnly rows={5} value={details} aria-label={words.failed.copy} />;
  return (
    <div>
      <Button size="small" onClick={copy}>
        {state === 'copied' ? words.failed.copied : words.failed.copy}
      </Button>
    </div>
  );
}

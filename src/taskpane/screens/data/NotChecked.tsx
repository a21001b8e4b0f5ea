import { Button } from '@fluentui/react-components';
import { useTextStyles } from '../../components/textStyles';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';

/** Where the rows have not been read yet: the way to have them read. */
export function NotChecked() {
  const text = useTextStyles();
  const model = usePaneModel();
  const { view } = usePaneState(model);
  const { words } = usePaneWords();
  const checking = view.kind === 'looking' || (view.kind === 'found' && view.checking);
  if (checking) return <p className={text.quiet}>{words.found.checking}</p>;
  return (
    <>
      <p className={text.text}>{words.data.notChecked}</p>
      <Button onClick={() => void model.check()}>{words.found.check}</Button>
    </>
  );
}

import { Link } from '@fluentui/react-components';
import { usePaneModel, usePaneState } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import { BuiltSheets } from './BuiltSheets';
import { Figures } from './Figures';
import { useTextStyles } from './textStyles';

/** The headline of the last build of this session, with the way to its first sheets. */
export function LastBuild() {
  const text = useTextStyles();
  const model = usePaneModel();
  const { lastBuild } = usePaneState(model);
  const { words } = usePaneWords();
  if (!lastBuild) return null;
  return (
    <section aria-label={words.found.lastBuild}>
      <h3 className={text.subheading}>{words.found.lastBuild}</h3>
      <p className={text.quiet}>{words.done.asOf(lastBuild.asOf)}</p>
      <Figures outcome={lastBuild} />
      <BuiltSheets sheets={lastBuild.sheets.slice(0, 3)} />
      <Link as="button" onClick={() => model.showResult()}>
        {words.found.showResult}
      </Link>
    </section>
  );
}

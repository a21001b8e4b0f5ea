import { Button } from '@fluentui/react-components';
import { HomeNotes } from '../components/HomeNotes';
import { LastBuild } from '../components/LastBuild';
import { PanelBody } from '../components/PanelBody';
import { SourceCard } from '../components/SourceCard';
import { useTextStyles } from '../components/textStyles';
import { UnusedSheets } from '../components/UnusedSheets';
import { usePaneModel } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import type { Found } from '../state/found';

/** What was found in the workbook, and the one button. */
export function FoundPanel({ found, checking }: { readonly found: Found; readonly checking: boolean }) {
  const text = useTextStyles();
  const model = usePaneModel();
  const { words } = usePaneWords();
  const unchecked = found.sources.some((source) => source.checked === null) && !checking;
  return (
    <PanelBody
      label={words.found.heading(found.sources.length)}
      hint={found.ownSheets > 0 ? words.found.rebuildHint : words.found.hint}
      actions={
        <Button appearance="primary" size="large" onClick={() => void model.build()}>
          {words.build}
        </Button>
      }
    >
      <h2 className={text.heading}>{words.found.heading(found.sources.length)}</h2>
      <HomeNotes />
      {found.ownSheets > 0 && <p className={text.quiet}>{words.found.ownSheets(found.ownSheets)}</p>}
      <ul className={text.cards}>
        {found.sources.map((source) => (
          <SourceCard key={source.sheetName} source={source} checking={checking} />
        ))}
      </ul>
      {unchecked && <Button onClick={() => void model.check()}>{words.found.check}</Button>}
      <UnusedSheets unused={found.unused} />
      <LastBuild />
    </PanelBody>
  );
}

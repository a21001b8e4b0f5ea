import { Button } from '@fluentui/react-components';
import { BuiltSheets } from '../components/BuiltSheets';
import { Figures } from '../components/Figures';
import { MissingReports } from '../components/MissingReports';
import { OutcomeNotes } from '../components/OutcomeNotes';
import { PanelBody } from '../components/PanelBody';
import { useTextStyles } from '../components/textStyles';
import { usePaneModel } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import type { Outcome } from '../state/outcome';

/** The result: headline figures, whether they add up, and the way to every built sheet. */
export function DonePanel({ outcome }: { readonly outcome: Outcome }) {
  const text = useTextStyles();
  const model = usePaneModel();
  const { words } = usePaneWords();
  const { done } = words;
  const linksLeftOut = outcome.sheets.reduce((sum, sheet) => sum + sheet.linksLeftOut, 0);
  return (
    <PanelBody label={done.heading} actions={<Button onClick={() => void model.look()}>{done.back}</Button>}>
      <h2 className={text.heading}>{done.heading}</h2>
      <p className={text.quiet}>
        {done.period(outcome.period.from, outcome.period.to)} · {done.asOf(outcome.asOf)}
      </p>
      <Figures outcome={outcome} />
      <OutcomeNotes outcome={outcome} />
      <h3 className={text.subheading}>{done.sheets}</h3>
      <BuiltSheets sheets={outcome.sheets} />
      <MissingReports missing={outcome.missing} />
      {outcome.contactsShown && <p className={text.quiet}>{done.sharing}</p>}
      {linksLeftOut > 0 && <p className={text.quiet}>{done.linksLeftOut(linksLeftOut)}</p>}
    </PanelBody>
  );
}

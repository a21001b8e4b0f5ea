import { Spinner } from '@fluentui/react-components';
import { PanelBody } from '../components/PanelBody';
import { usePaneWords } from '../hooks/usePaneWords';

/** While the workbook is looked at. */
export function LookingPanel() {
  const { words } = usePaneWords();
  return (
    <PanelBody label={words.looking}>
      <Spinner label={words.looking} labelPosition="below" style={{ marginTop: 48 }} />
    </PanelBody>
  );
}

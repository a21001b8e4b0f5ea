import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { usePaneModel, usePaneState } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import { SCREENS, type Screen } from '../state/screen';

const useStyles = makeStyles({
  tabs: { padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, justifyContent: 'space-between', overflowX: 'clip' },
  // Five English names fit into 320 pixels only close together.
  tab: { paddingLeft: '4px', paddingRight: '4px' },
});

/** The way between the parts of the pane; arrow keys move, the chosen one shows at once. */
export function ScreenTabs() {
  const styles = useStyles();
  const model = usePaneModel();
  const { screen, view } = usePaneState(model);
  // A job at work or a failure stands in the screen's place: there is nothing then for a tab to control.
  const controls = view.kind === 'working' || view.kind === 'failed' ? undefined : 'screen';
  const { words } = usePaneWords();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={screen}
      onTabSelect={(_, { value }) => model.show(value as Screen)}
      selectTabOnFocus
      aria-label={words.screens.label}
    >
      {SCREENS.map((each) => (
        <Tab key={each} value={each} id={`tab-${each}`} className={styles.tab} aria-controls={controls}>
          {words.screens.tabs[each]}
        </Tab>
      ))}
    </TabList>
  );
}

import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useDesk } from '../../hooks/useDesk';
import { usePaneWords } from '../../hooks/usePaneWords';
import { ColumnsPart } from './ColumnsPart';
import { DATA_PARTS, DataDesk, type DataPart } from './dataDesk';
import { DuplicatesPart } from './DuplicatesPart';
import { ProblemsPart } from './ProblemsPart';

const useStyles = makeStyles({
  tabs: { padding: '4px 8px 0', flexShrink: 0 },
});

/** What the data are: which column is what, what is wrong with them, who may stand in them twice. */
export default function DataScreen() {
  const styles = useStyles();
  const [desk, { part }] = useDesk(DataDesk);
  const { data } = usePaneWords().words;
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        appearance="subtle-circular"
        selectedValue={part}
        onTabSelect={(_, { value }) => desk.open(value as DataPart)}
        aria-label={data.label}
      >
        {DATA_PARTS.map((each) => (
          <Tab key={each} value={each} id={`data-${each}`} aria-controls="data-part">
            {data.parts[each]}
          </Tab>
        ))}
      </TabList>
      <div id="data-part" role="tabpanel" aria-labelledby={`data-${part}`} style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 }}>
        {part === 'columns' && <ColumnsPart />}
        {part === 'problems' && <ProblemsPart />}
        {part === 'duplicates' && <DuplicatesPart />}
      </div>
    </>
  );
}

import { Button, Dropdown, makeStyles, MessageBar, MessageBarBody, Option, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { SourceKind } from '../../../core/records/sourceKinds';
import { SOURCE_KINDS } from '../../../core/records/sourceKinds';
import { PanelBody } from '../../components/PanelBody';
import { useTextStyles } from '../../components/textStyles';
import { reasonOf } from '../../components/UnusedSheets';
import { useDesk } from '../../hooks/useDesk';
import { usePaneWords } from '../../hooks/usePaneWords';
import { FailureNote } from './FailureNote';
import { ListCard } from './ListCard';
import { MappingDesk } from './mappingDesk';
import { MissingColumns } from './MissingColumns';
import { withoutSheet, withSheet } from './mappingEdits';
import { QuestionCard } from './QuestionCard';

const useStyles = makeStyles({
  unused: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, listStyleType: 'none' },
});

/** How the sheets are read: the open question first, then every list with its columns. */
export function ColumnsPart() {
  const text = useTextStyles();
  const styles = useStyles();
  const [desk, { preview, kept, before, busy, failure }] = useDesk(MappingDesk);
  const paneWords = usePaneWords();
  const { words, reports } = paneWords;
  const { mapping } = words;
  useEffect(() => void desk.load(), [desk]);
  const [question] = preview?.questions ?? [];
  return (
    <PanelBody
      label={mapping.heading}
      {...(before !== undefined && {
        actions: (
          <Button disabled={busy} onClick={() => void desk.undo()}>
            {mapping.undo}
          </Button>
        ),
      })}
    >
      <h2 className={text.heading}>{mapping.heading}</h2>
      <p className={text.quiet}>{mapping.intro}</p>
      <FailureNote failure={failure} />
      {!preview && busy && <Spinner label={words.looking} labelPosition="below" />}
      {preview?.problems.map(({ code, sheetName, missing }) => (
        <MessageBar key={`${code} ${sheetName}`} intent="warning" layout="multiline">
          <MessageBarBody>
            {mapping.problem(code, sheetName ?? '', missing.join(words.found.and))}{' '}
            {code.startsWith('M-') && (
              <Button size="small" onClick={() => void desk.keep(sheetName === null ? null : withoutSheet(kept, sheetName))}>
                {mapping.forget}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      ))}
      {preview?.problems
        .filter(({ code }) => code.startsWith('R-NO-'))
        .map((problem) => (
          <MissingColumns key={`${problem.code} ${problem.sheetName}`} problem={problem} />
        ))}
      {preview && question && <QuestionCard key={question.id} question={question} open={preview.questions.length} />}
      {preview?.sheets.map((list, index) => (
        <ListCard key={`${list.sheetName} ${list.range}`} list={list} preview={preview} open={index === 0 && preview.sheets.length === 1} />
      ))}
      {preview && preview.unused.some(({ reason }) => reason !== 'empty') && (
        <section aria-label={mapping.unusedSheets}>
          <h3 className={text.subheading}>{mapping.unusedSheets}</h3>
          <ul className={text.cards}>
            {preview.unused
              .filter(({ reason }) => reason !== 'empty')
              .map((sheet) => (
                <li key={sheet.sheetName} className={styles.unused}>
                  <span className={text.text}>
                    {sheet.sheetName}: {reasonOf(sheet, paneWords)}
                  </span>
                  {kept?.[sheet.sheetName] !== undefined && (
                    <Button size="small" onClick={() => void desk.keep(withoutSheet(kept, sheet.sheetName))}>
                      {mapping.forget}
                    </Button>
                  )}
                  {sheet.reason !== 'pivot' && (
                    <Dropdown
                      size="small"
                      placeholder={mapping.useAs}
                      aria-label={`${mapping.useAs} ${sheet.sheetName}`}
                      style={{ minWidth: 0 }}
                      selectedOptions={[]}
                      onOptionSelect={(_, { optionValue }) => void desk.keep(withSheet(kept, sheet.sheetName, optionValue as SourceKind))}
                    >
                      {SOURCE_KINDS.map((kind) => (
                        <Option key={kind} value={kind}>
                          {reports.reconciliation.sources[kind]}
                        </Option>
                      ))}
                    </Dropdown>
                  )}
                </li>
              ))}
          </ul>
        </section>
      )}
    </PanelBody>
  );
}

import { Badge, Button, Dropdown, Field, Input, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { previewText } from '../../../core/locales/previewText';
import type { SourcePreview } from '../../../core/records';
import { SOURCE_KINDS, type SourceKind } from '../../../core/records/sourceKinds';
import { useTextStyles } from '../../components/textStyles';
import { useDesk } from '../../hooks/useDesk';
import { usePaneWords } from '../../hooks/usePaneWords';
import { ColumnRow } from './ColumnRow';
import { MappingDesk } from './mappingDesk';
import { withField, withHeaderRow, withKind, withoutSheet } from './mappingEdits';

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: '8px 12px' },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
});

/** One list that is read: what it is, where its header stands, which column is what; each can be changed. */
export function ListCard({ list, preview, open }: { readonly list: SourcePreview['sheets'][number]; readonly preview: SourcePreview; readonly open: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const [shown, setShown] = useState(open);
  const [desk, { kept }] = useDesk(MappingDesk);
  const { words, reports, language } = usePaneWords();
  const { mapping } = words;
  const told = previewText(language);
  const kinds: Readonly<Record<SourceKind, string>> = reports.reconciliation.sources;
  const given = kept?.[list.sheetName] !== undefined;
  return (
    <details className={styles.card} open={shown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{list.sheetName}</span>
        <Badge appearance="tint" shape="rounded" color={list.kind === 'sales' ? 'brand' : 'informative'}>
          {kinds[list.kind]}
        </Badge>{' '}
        <span>{given ? mapping.given : told.score(list.score)}</span>
      </summary>
      {shown && (
        <div className={styles.body}>
          <Field label={mapping.kind}>
            <Dropdown
              value={kinds[list.kind]}
              selectedOptions={[list.kind]}
              style={{ minWidth: 0 }}
              onOptionSelect={(_, { optionValue }) => void desk.keep(withKind(kept, preview, list, optionValue as SourceKind | 'ignore'))}
            >
              {SOURCE_KINDS.map((kind) => (
                <Option key={kind} value={kind}>
                  {kinds[kind]}
                </Option>
              ))}
              <Option value="ignore">{mapping.ignore}</Option>
            </Dropdown>
          </Field>
          <HeaderRow row={list.headerRow} onChange={(row) => void desk.keep(withHeaderRow(kept, preview, list, row))} />
          <p className={text.quiet}>{mapping.rows(list.firstDataRow, list.lastDataRow)}</p>
          <h4 className={text.subheading}>{mapping.columns}</h4>
          <ul className={styles.list}>
            {list.columns.map((column) => (
              <ColumnRow
                key={column.column}
                kind={list.kind}
                header={column.header}
                field={column.field}
                why={told.column(column)}
                score={told.score(column.confidence)}
                samples={told.samples(column)}
                onField={(field) => void desk.keep(withField(kept, preview, list, column.header, field))}
              />
            ))}
          </ul>
          {list.notUsed.length > 0 && <h4 className={text.subheading}>{mapping.notUsed}</h4>}
          <ul className={styles.list}>
            {list.notUsed.map((column) => (
              <ColumnRow
                key={column.column}
                kind={list.kind}
                header={column.header}
                field={null}
                why={told.unused(column)}
                score=""
                samples={told.samples(column)}
                // A column without a header cannot be named in the mapping.
                onField={column.header === '' ? null : (field) => void desk.keep(withField(kept, preview, list, column.header, field))}
              />
            ))}
          </ul>
          {given && <Button onClick={() => void desk.keep(withoutSheet(kept, list.sheetName))}>{mapping.forget}</Button>}
        </div>
      )}
    </details>
  );
}

/** The number counts when it is confirmed: half a number is no row. */
function HeaderRow({ row, onChange }: { readonly row: number; readonly onChange: (row: number) => void }) {
  const { mapping } = usePaneWords().words;
  const [typed, setTyped] = useState(String(row));
  const confirm = (): void => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted !== row) onChange(wanted);
    else setTyped(String(row));
  };
  return (
    <Field label={mapping.headerRow}>
      <Input value={typed} inputMode="numeric" onChange={(_, { value }) => setTyped(value)} onBlur={confirm} onKeyDown={({ key }) => key === 'Enter' && confirm()} />
    </Field>
  );
}

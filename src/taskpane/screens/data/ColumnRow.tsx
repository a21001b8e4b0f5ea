import { Button, Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FIELDS, type SourceKind } from '../../../core/records/sourceKinds';
import { usePaneWords } from '../../hooks/usePaneWords';

const useStyles = makeStyles({
  row: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  head: { display: 'flex', gap: '8px', alignItems: 'center', minWidth: 0 },
  names: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The choice of a column that is not used. */
const NONE = '-';

interface ColumnRowProps {
  readonly kind: SourceKind;
  readonly header: string;
  readonly field: string | null;
  readonly why: string;
  readonly score: string;
  readonly samples: string;
  /** Null where the column cannot be chosen. */
  readonly onField: ((field: string | null) => void) | null;
}

/** One column: what it was taken for and why, some of its values, and a way to say otherwise. */
export function ColumnRow({ kind, header, field, why, score, samples, onField }: ColumnRowProps) {
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const { words } = usePaneWords();
  const { mapping } = words;
  const names: Readonly<Record<string, string>> = words.fields;
  const nameOf = (each: string): string => names[each] ?? each;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.names}>
          {header}
          {field !== null && ` → ${nameOf(field)}`}
        </span>
        <span className={styles.quiet}>{score}</span>
        {onField && !changing && (
          <Button size="small" appearance="subtle" aria-label={mapping.changeOf(header)} onClick={() => setChanging(true)}>
            {mapping.change}
          </Button>
        )}
      </div>
      {onField && changing && (
        <Dropdown
          aria-label={mapping.changeOf(header)}
          style={{ minWidth: 0 }}
          value={field === null ? mapping.unusedField : nameOf(field)}
          selectedOptions={[field ?? NONE]}
          onOptionSelect={(_, { optionValue = NONE }) => {
            setChanging(false);
            if (optionValue !== (field ?? NONE)) onField(optionValue === NONE ? null : optionValue);
          }}
        >
          <Option value={NONE}>{mapping.unusedField}</Option>
          {Object.keys(FIELDS[kind]).map((each) => (
            <Option key={each} value={each}>
              {nameOf(each)}
            </Option>
          ))}
        </Dropdown>
      )}
      <span className={styles.quiet}>{why}</span>
      {samples !== '' && <span className={styles.quiet}>{samples}</span>}
    </li>
  );
}

import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { RecognitionProblem } from '../../../core/records';
import { useDesk } from '../../hooks/useDesk';
import { usePaneWords } from '../../hooks/usePaneWords';
import { withChosen } from './mappingEdits';
import { MappingDesk } from './mappingDesk';

/** Columns that a sheet must have and that were not found on it: the user says which one it is. */
export function MissingColumns({ problem: { sheetName, missing, headers } }: { readonly problem: RecognitionProblem }) {
  const [desk, { kept }] = useDesk(MappingDesk);
  const { words } = usePaneWords();
  const names: Readonly<Record<string, string>> = words.fields;
  if (sheetName === null || headers.length === 0) return null;
  return (
    <>
      {missing.map(simplestField).map((field) => (
        <Field key={field} label={`${sheetName}: ${names[field] ?? field}`}>
          <Dropdown
            placeholder={words.mapping.chooseColumn}
            style={{ minWidth: 0 }}
            selectedOptions={[]}
            onOptionSelect={(_, { optionValue }) => optionValue !== undefined && void desk.keep(withChosen(kept, sheetName, field, optionValue))}
          >
            {headers
              .filter((header) => header !== '')
              .map((header) => (
                <Option key={header} value={header}>
                  {header}
                </Option>
              ))}
          </Dropdown>
        </Field>
      ))}
    </>
  );
}

/** Of the ways to meet a need (`amount|quantity+unitPrice`) the one that takes a single column. */
function simplestField(need: string): string {
  return need.split('|').find((way) => !way.includes('+')) ?? need;
}

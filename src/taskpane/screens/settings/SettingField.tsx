import { Dropdown, Field, Input, Option, Radio, RadioGroup } from '@fluentui/react-components';
import type { SettingsProblem } from '../../../core/settings/parseSettings';
import { usePaneWords } from '../../hooks/usePaneWords';
import { problemAt, type FormField } from './settingsForm';

interface SettingFieldProps {
  readonly field: FormField;
  readonly text: string;
  readonly problems: readonly SettingsProblem[];
  readonly onEdit: (text: string) => void;
}

/** The choice that opens a box for dates of one's own. */
const CUSTOM = 'custom';

/** The keys a phone or a tablet shows. */
const INPUT_MODES = { whole: 'numeric', number: 'decimal', money: 'decimal', text: 'text', choice: 'text', orDates: 'text' } as const;

/** One setting: a number, an amount, a choice, or a choice that may be dates. */
export function SettingField({ field, text, problems, onEdit }: SettingFieldProps) {
  const { settings } = usePaneWords().words;
  const { path, kind, options = [] } = field;
  const problem = problemAt(path, problems);
  const hint = settings.hints[path];
  const choices = settings.choices[path] ?? {};
  const chosen = kind === 'orDates' && !options.includes(text) ? CUSTOM : text;
  return (
    <Field
      label={settings.fields[path]}
      {...(problem && { validationMessage: settings.problems[problem.code] })}
      {...(hint !== undefined && { hint })}
    >
      {kind === 'choice' && options.length <= 3 ? (
        <RadioGroup value={text} onChange={(_, { value }) => onEdit(value)}>
          {options.map((option) => (
            <Radio key={option} value={option} label={choices[option] ?? option} />
          ))}
        </RadioGroup>
      ) : kind === 'orDates' || kind === 'choice' ? (
        <Dropdown
          value={choices[chosen] ?? chosen}
          selectedOptions={[chosen]}
          style={{ minWidth: 0 }}
          onOptionSelect={(_, { optionValue = '' }) => onEdit(optionValue === CUSTOM ? '' : optionValue)}
        >
          {(kind === 'orDates' ? [...options, CUSTOM] : options).map((option) => (
            <Option key={option} value={option}>
              {choices[option] ?? option}
            </Option>
          ))}
        </Dropdown>
      ) : (
        <Input value={text} inputMode={INPUT_MODES[kind]} onChange={(_, { value }) => onEdit(value)} />
      )}
      {chosen === CUSTOM && kind === 'orDates' && (
        <Input
          value={text}
          aria-label={settings.fields[path]}
          placeholder={path === 'period' ? '2024-01-01..2024-03-31' : '2024-03-15'}
          style={{ marginTop: 6 }}
          onChange={(_, { value }) => onEdit(value)}
        />
      )}
    </Field>
  );
}

import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { previewText } from '../../../core/locales/previewText';
import type { SourcePreview } from '../../../core/records';
import { useTextStyles } from '../../components/textStyles';
import { useDesk } from '../../hooks/useDesk';
import { usePaneWords } from '../../hooks/usePaneWords';
import { MappingDesk } from './mappingDesk';

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge, padding: '10px 12px', display: 'flex', flexDirection: 'column', gap: '6px', backgroundColor: tokens.colorBrandBackground2 },
  evidence: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  label: { overflowWrap: 'anywhere' },
});

/** The one question that is asked now: its choices with what speaks for each, the suggested one chosen. */
export function QuestionCard({ question, open }: { readonly question: SourcePreview['questions'][number]; readonly open: number }) {
  const styles = useStyles();
  const text = useTextStyles();
  const [desk, { busy }] = useDesk(MappingDesk);
  const { words, language } = usePaneWords();
  const { mapping } = words;
  const [chosen, setChosen] = useState(String(question.proposed));
  const told = previewText(language).question(question);
  const choice = question.choices[Number(chosen)];
  return (
    <section className={styles.card} aria-label={mapping.question}>
      <h3 className={text.subheading}>{mapping.question}</h3>
      <p className={text.quiet}>{mapping.answer(open)}</p>
      <p className={text.text}>{told.ask}</p>
      <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)} aria-label={told.ask}>
        {told.choices.map(({ label, evidence }, index) => (
          <Radio
            key={question.choices[index]!.value}
            value={String(index)}
            label={
              <span className={styles.label}>
                {label}
                <span className={styles.evidence}>{evidence}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      <p className={text.quiet}>{told.until}</p>
      <div>
        <Button appearance="primary" disabled={busy || !choice} onClick={() => choice && void desk.keep(choice.mapping)}>
          {mapping.useAnswer}
        </Button>
      </div>
    </section>
  );
}

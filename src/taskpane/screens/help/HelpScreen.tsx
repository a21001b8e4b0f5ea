import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { PanelBody } from '../../components/PanelBody';
import { useTextStyles } from '../../components/textStyles';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';
import type { SelfCheck } from './helpServices';
import { selfCheckLines } from './selfCheckLines';
import { TemplatePart } from './TemplatePart';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  lines: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '2px 10px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** How to begin, what becomes of the data, and what to send us when something goes wrong. */
export default function HelpScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const model = usePaneModel();
  const { words } = usePaneWords();
  const { help } = words;
  return (
    <PanelBody label={help.heading}>
      <h2 className={text.heading}>{help.heading}</h2>
      <section className={styles.section} aria-label={help.steps}>
        <h3 className={text.subheading}>{help.steps}</h3>
        <ol className={text.points}>
          {help.howTo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className={styles.section} aria-label={help.try}>
        <h3 className={text.subheading}>{help.try}</h3>
        <Button onClick={() => void model.addSample()}>{help.sample}</Button>
        <p className={text.quiet}>{help.sampleHint}</p>
        <TemplatePart />
      </section>
      <section className={styles.section} aria-label={help.privacyHeading}>
        <h3 className={text.subheading}>{help.privacyHeading}</h3>
        <p className={text.text}>{help.privacy}</p>
      </section>
      <SelfCheckSection />
    </PanelBody>
  );
}

function SelfCheckSection() {
  const styles = useStyles();
  const text = useTextStyles();
  const model = usePaneModel();
  const { found } = usePaneState(model);
  const { words, language } = usePaneWords();
  const { help } = words;
  const [check, setCheck] = useState<SelfCheck | null>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'forbidden'>('no');
  useEffect(() => {
    let here = true;
    void model.services.help.selfCheck().then((answer) => here && setCheck(answer));
    return () => {
      here = false;
    };
  }, [model]);
  if (!check) return <p className={text.quiet}>{words.screens.loading}</p>;
  const lines = selfCheckLines(check, found, words, language);
  const plain = lines.map(([label, value]) => `${label}: ${value}`).join('\n');
  const copy = (): void => {
    navigator.clipboard.writeText(plain).then(
      () => setCopied('yes'),
      () => setCopied('forbidden'),
    );
  };
  return (
    <section className={styles.section} aria-label={help.check}>
      <h3 className={text.subheading}>{help.check}</h3>
      <p className={text.quiet}>{help.checkIntro}</p>
      <dl className={styles.lines}>
        {lines.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt className={styles.term}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {copied === 'forbidden' ? (
        <textarea readOnly rows={lines.length} value={plain} aria-label={help.copy} />
      ) : (
        <Button onClick={copy}>{copied === 'yes' ? help.copied : help.copy}</Button>
      )}
    </section>
  );
}

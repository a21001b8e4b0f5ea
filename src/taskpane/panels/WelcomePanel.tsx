import { Button } from '@fluentui/react-components';
import { PanelBody } from '../components/PanelBody';
import { SourceCard } from '../components/SourceCard';
import { useTextStyles } from '../components/textStyles';
import { UnusedSheets } from '../components/UnusedSheets';
import { usePaneModel } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import type { Found } from '../state/found';

/** For a workbook without a usable sales sheet: what the product does, what it needs, and a sample to try. */
export function WelcomePanel({ found }: { readonly found: Found }) {
  const text = useTextStyles();
  const model = usePaneModel();
  const { words } = usePaneWords();
  const { welcome } = words;
  return (
    <PanelBody
      label={welcome.heading}
      hint={welcome.sampleHint}
      actions={
        <Button appearance="primary" size="large" onClick={() => void model.addSample()}>
          {welcome.sample}
        </Button>
      }
    >
      <h2 className={text.heading}>{words.tagline}</h2>
      <p className={text.text}>{welcome.value}</p>
      <ul className={text.points}>
        {welcome.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h3 className={text.subheading}>{welcome.heading}</h3>
      <p className={text.quiet}>{welcome.needs}</p>
      <UnusedSheets unused={found.unused} open />
      <ul className={text.cards}>
        {found.sources.map((source) => (
          <SourceCard key={source.sheetName} source={source} checking={false} />
        ))}
      </ul>
    </PanelBody>
  );
}

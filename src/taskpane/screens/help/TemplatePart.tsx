import { Button } from '@fluentui/react-components';
import { useTextStyles } from '../../components/textStyles';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';

/** The template to fill in, and the way to be rid of its sample rows. */
export function TemplatePart() {
  const text = useTextStyles();
  const model = usePaneModel();
  const { samplesRemoved } = usePaneState(model);
  const { words } = usePaneWords();
  const { help } = words;
  const { insertTemplate, removeSamples } = model.services.help;
  return (
    <>
      {insertTemplate && (
        <>
          <Button onClick={() => void model.addTemplate()}>{help.template}</Button>
          <p className={text.quiet}>{help.templateHint}</p>
        </>
      )}
      {removeSamples && (
        <>
          <Button onClick={() => void model.removeSamples()}>{help.removeSamples}</Button>
          <p className={text.quiet} role="status">
            {samplesRemoved ? [help.samplesRemoved(samplesRemoved.removed), ...samplesRemoved.kept.map(({ sheet, row }) => help.sampleKept(sheet, row))].join(' ') : help.removeSamplesHint}
          </p>
        </>
      )}
    </>
  );
}

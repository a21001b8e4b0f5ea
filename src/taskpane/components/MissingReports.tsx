import { Button } from '@fluentui/react-components';
import type { TemplateKind } from '../../core/locales/templateWords';
import { templateWordsOf } from '../../core/locales/templateWordsOf';
import type { MissingReport } from '../../core/reports/registry';
import { usePaneModel } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import { useTextStyles } from './textStyles';

/** The reports that a sheet more would bring, each with the button that inserts that sheet of the template. */
export function MissingReports({ missing }: { readonly missing: readonly MissingReport[] }) {
  const text = useTextStyles();
  const model = usePaneModel();
  const { words } = usePaneWords();
  const { done } = words;
  const reports = new Map<TemplateKind, string[]>();
  for (const { name, template } of missing) if (template) reports.set(template, [...(reports.get(template) ?? []), name]);
  if (reports.size === 0 || !model.services.help.insertTemplate) return null;
  const { sheetNames } = templateWordsOf(model.language);
  return (
    <>
      <h3 className={text.subheading}>{done.missing}</h3>
      <p className={text.quiet}>{done.missingHint}</p>
      {Array.from(reports, ([kind, names]) => (
        <div key={kind}>
          <Button onClick={() => void model.addTemplate([kind])}>{done.insertSheet(sheetNames[kind])}</Button>
          <p className={text.quiet}>{done.brings(names.join(done.nameGap))}</p>
        </div>
      ))}
    </>
  );
}

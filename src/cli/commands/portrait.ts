import { writeFile } from 'node:fs/promises';
import { buildPortrait } from '../../app/buildPortrait';
import { portraitWordsOf } from '../../core/locales/portraitWordsOf';
import { isoOf } from '../../core/values/civilDay';
import { openFiles, replaceFile } from '../../host/files/files.node';
import type { Call } from '../args';
import { readChoices } from '../choices';
import type { Environment } from '../environment';
import { keepOnlySheets } from '../onlySheets';
import { openPort } from '../openPort';
import { checkOutputs } from '../outputs';
import { saveResult } from '../saveResult';

/**
 * `clientele portrait`: writes the portraits of the customers named or of a class, one on the portrait sheet, several on a
 * sheet each, and with `--facts` the facts of the whole book. Nothing is written before every customer has been found.
 */
export async function portrait(call: Call, { messages, progress, packageFolder, today, print }: Environment): Promise<void> {
  checkOutputs(call, messages);
  progress.show({ step: 'open' });
  const workbook = await openFiles(call.files);
  const port = openPort(workbook, packageFolder, today);
  const { settings, mapping } = await readChoices(call, port, messages);
  const { language, out, facts, customers, ofClass } = call;
  const result = await buildPortrait({
    port, language, settings, today, customers, ofClass,
    withFacts: facts !== null,
    ...(mapping !== undefined && { mapping }),
    onProgress: progress.show,
  });
  progress.show({ step: 'save' });
  const saveFacts = async (): Promise<void> => {
    if (facts !== null) await replaceFile(facts, (beside) => writeFile(beside, `${JSON.stringify(result.facts, null, 2)}\n`));
  };
  if (out === null) await saveFacts();
  else {
    if (call.withoutSources) keepOnlySheets(workbook, result.portraits.map((built) => built.name));
    // As for a summary: the facts go into place once the workbook is wholly written beside its name.
    await saveResult(workbook, out, saveFacts);
  }
  progress.clear();
  const { printed } = portraitWordsOf(language);
  const { summary } = messages;
  const lines = result.portraits.map(({ id, customerName, name }) => `  ${printed.line(id, customerName, name)}\n`);
  const files = [...(facts === null ? [] : [`  ${summary.facts}  ${facts}\n`]), `  ${summary.workbook}  ${out ?? summary.noWorkbook}\n`];
  print(`${printed.title(isoOf(result.asOf))}\n${lines.join('')}${files.join('')}`);
}

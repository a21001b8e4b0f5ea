import { buildPortrait } from '../../app/buildPortrait';
import { portraitWordsOf } from '../../core/locales/portraitWordsOf';
import { isoOf } from '../../core/values/civilDay';
import { openFiles, saveXlsx } from '../../host/files/files.node';
import type { Call } from '../args';
import { readChoices } from '../choices';
import type { Environment } from '../environment';
import { keepOnlySheets } from '../onlySheets';
import { openPort } from '../openPort';
import { checkOutputs } from '../outputs';

/**
 * `clientele portrait`: writes the portraits of the customers named, one on the portrait sheet, several on a sheet each.
 * Nothing is written before every customer has been found.
 */
export async function portrait(call: Call, { messages, progress, packageFolder, today, print }: Environment): Promise<void> {
  checkOutputs(call, messages);
  progress.show({ step: 'open' });
  const workbook = await openFiles(call.files);
  const port = openPort(workbook, packageFolder, today);
  const { settings, mapping } = await readChoices(call, port, messages);
  const { language, out } = call;
  const result = await buildPortrait({ port, language, settings, today, customers: call.customers, ...(mapping !== undefined && { mapping }), onProgress: progress.show });
  if (out !== null) {
    progress.show({ step: 'save' });
    if (call.withoutSources) keepOnlySheets(workbook, result.portraits.map((built) => built.name));
    await saveXlsx(workbook, out);
  }
  progress.clear();
  const { printed } = portraitWordsOf(language);
  const lines = result.portraits.map(({ id, customerName, name }) => `  ${printed.line(id, customerName, name)}\n`);
  print(`${printed.title(isoOf(result.asOf))}\n${lines.join('')}  ${messages.summary.workbook}  ${out ?? messages.summary.noWorkbook}\n`);
}

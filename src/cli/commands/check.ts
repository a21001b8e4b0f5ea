import { writeFile } from 'node:fs/promises';
import { checkData } from '../../app/checkData';
import { cleanCopy } from '../../app/cleanCopy';
import { againstRows, againstSummary, refuseUncheckable } from '../../app/refusals';
import { openFiles, replaceFile } from '../../host/files/files.node';
import type { Call } from '../args';
import { readChoices } from '../choices';
import type { Environment } from '../environment';
import { errorText } from '../errorText';
import { openPort } from '../openPort';
import { keepOnlySheets } from '../onlySheets';
import { checkOutputs } from '../outputs';
import { saveResult } from '../saveResult';
import { reportMessagesOf } from '../../core/locales/messages';
import { auditText } from '../terminal/auditText';
import { checkText } from '../terminal/checkText';

/**
 * `clientele check`: what would be read as what, and every data problem. With -o it also writes a workbook: the sources
 * as they are, the customer list in one format, and the list of what differs.
 * A workbook without sales is checked all the same, and told what a summary would need.
 * @throws ClienteleError after printing, when no list at all could be read: the error says why
 */
export async function check(call: Call, { messages, progress, packageFolder, today, print }: Environment): Promise<void> {
  checkOutputs(call, messages);
  progress.show({ step: 'open' });
  const workbook = await openFiles(call.files);
  const port = openPort(workbook, packageFolder, today);
  const { mapping, settings } = await readChoices(call, port, messages);
  const result = await checkData({ port, language: call.language, today, settings, ...(mapping !== undefined && { mapping }), onProgress: progress.show });
  const { facts, out, language } = call;
  if (facts !== null) await replaceFile(facts, (beside) => writeFile(beside, `${JSON.stringify(result.summary, null, 2)}\n`));
  progress.clear();
  print(checkText(result, language, messages.check));
  print(auditText(result, language, messages.check));
  refuseUncheckable(result.recognition);
  if (out !== null) {
    const copy = await cleanCopy({ port, language, today, settings, ...(mapping !== undefined && { mapping }), onProgress: progress.show });
    progress.show({ step: 'save' });
    const names = copy.sheets.map(({ name }) => name);
    if (call.withoutSources) keepOnlySheets(workbook, names);
    await saveResult(workbook, out);
    progress.clear();
    const words = reportMessagesOf(language).dataQuality.clean;
    print(`${out}  ${names.join(messages.summary.separator)}: ${copy.changes === 0 ? words.none : words.answer(copy.changes, copy.filled)}\n`);
  }
  const against = againstSummary(result.recognition) ?? againstRows(result.sheets);
  print(`${against ? errorText(against, language, messages) : messages.check.canBuild}\n`);
}

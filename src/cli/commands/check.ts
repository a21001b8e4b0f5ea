import { writeFile } from 'node:fs/promises';
import { checkData } from '../../app/checkData';
import { refuseUnreadable } from '../../app/refusals';
import { openFiles, replaceFile } from '../../host/files/files.node';
import type { Call } from '../args';
import { readChoices } from '../choices';
import type { Environment } from '../environment';
import { openPort } from '../openPort';
import { checkOutputs } from '../outputs';
import { checkText } from '../terminal/checkText';

/**
 * `clientele check`: what would be read as what, and every data problem. Writes no workbook.
 * @throws ClienteleError after printing, when a summary could not be built: the error says why
 */
export async function check(call: Call, { messages, progress, packageFolder, today, print }: Environment): Promise<void> {
  checkOutputs(call, messages);
  progress.show({ step: 'open' });
  const port = openPort(await openFiles(call.files), packageFolder, today);
  const { mapping } = await readChoices(call, port, messages);
  const result = await checkData({ port, language: call.language, today, ...(mapping !== undefined && { mapping }), onProgress: progress.show });
  const { facts } = call;
  if (facts !== null) await replaceFile(facts, (beside) => writeFile(beside, `${JSON.stringify(result.summary, null, 2)}\n`));
  progress.clear();
  print(checkText(result, call.language, messages.check));
  refuseUnreadable(result.recognition);
  print(`${messages.check.canBuild}\n`);
}

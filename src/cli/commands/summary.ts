import { buildSummary } from '../../app/buildSummary';
import { writeFile } from 'node:fs/promises';
import { openFiles, replaceFile } from '../../host/files/files.node';
import type { Call } from '../args';
import { readChoices } from '../choices';
import type { Environment } from '../environment';
import { keepOnlySheets } from '../onlySheets';
import { openPort } from '../openPort';
import { checkOutputs } from '../outputs';
import { saveResult } from '../saveResult';
import { summaryText } from '../terminal/summaryText';

/**
 * `clientele summary`: opens the files as one workbook, builds the summary in it through the real client, and writes what
 * was asked for. Nothing is written before everything is built, and nothing is renamed into place before it is written.
 */
export async function summary(call: Call, { messages, progress, packageFolder, today, print }: Environment): Promise<void> {
  checkOutputs(call, messages);
  progress.show({ step: 'open' });
  const workbook = await openFiles(call.files);
  const port = openPort(workbook, packageFolder, today);
  const { settings, mapping } = await readChoices(call, port, messages);
  const result = await buildSummary({ port, language: call.language, settings, today, ...(mapping !== undefined && { mapping }), onProgress: progress.show });
  progress.show({ step: 'save' });
  const { out, facts } = call;
  const saveFacts = async (): Promise<void> => {
    if (facts !== null) await replaceFile(facts, (beside) => writeFile(beside, `${JSON.stringify(result.facts, null, 2)}\n`));
  };
  if (out === null) await saveFacts();
  else {
    if (call.withoutSources) keepOnlySheets(workbook, result.sheets.map((sheet) => sheet.name));
    // The facts go into place once the workbook is wholly written beside its name: a full disk leaves both as they were.
    await saveResult(workbook, out, saveFacts);
  }
  progress.clear();
  print(summaryText(result, { out, facts }, messages.summary));
}

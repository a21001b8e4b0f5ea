import { insertTemplate } from '../../app/insertTemplate';
import { newWorkbook } from '../../host/model/workbook';
import { WrongUsage } from '../failure';
import type { Call } from '../args';
import type { Environment } from '../environment';
import { keepOnlySheets } from '../onlySheets';
import { openPort } from '../openPort';
import { checkOutputs } from '../outputs';
import { saveResult } from '../saveResult';

/** `clientele template`: writes the blank customer workbook with its drop-downs; `--empty` leaves the sample rows out. */
export async function template(call: Call, { messages, progress, packageFolder, today, print }: Environment): Promise<void> {
  if (call.out === null) throw new WrongUsage(messages.wrongUsage.templateNeedsOut());
  checkOutputs(call, messages);
  progress.show({ step: 'write' });
  const workbook = newWorkbook();
  const { sheets } = await insertTemplate(openPort(workbook, packageFolder, today), { language: call.language, today, samples: !call.empty });
  keepOnlySheets(workbook, sheets);
  progress.show({ step: 'save' });
  await saveResult(workbook, call.out);
  progress.clear();
  print(`${messages.template(call.out, sheets)}\n`);
}

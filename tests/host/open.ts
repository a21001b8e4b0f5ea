import { openOfficeInNode, type NodeOptions, type OfficeInNode } from '../../src/host/node';
import { newWorkbook, type Workbook } from '../../src/host/model/workbook';

/** An empty one-sheet workbook open to the real client. */
export function open(options: NodeOptions = {}, workbook: Workbook = newWorkbook()): OfficeInNode {
  return openOfficeInNode(workbook, options);
}

/** Runs a batch and answers the code of the error it ends with. */
export async function errorCode(office: OfficeInNode, batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await office.Excel.run(batch);
  } catch (error) {
    if (error instanceof office.OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'no error';
}

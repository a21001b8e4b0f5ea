import type { WorkbookState } from '../../core/locales/errorMessages';
import type { ExcelPort } from '../port';
import { inOurWords } from './hostErrors';

/**
 * Runs a batch and turns whatever Excel complains of into an error of our catalogue.
 * @param workbook what a failure of this batch leaves behind
 */
export async function inExcel<T>(
  port: ExcelPort,
  workbook: WorkbookState,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await port.run(batch);
  } catch (error) {
    throw inOurWords(error, workbook);
  }
}

import { STAGING_KEY } from '../excel/commit/stagingSheet';
import { saveXlsx } from '../host/files/files.node';
import type { Workbook } from '../host/model/workbook';

/**
 * Saves a workbook that a job has written, without the empty hidden sheet on which builds are put together: a file has no
 * undo history that adding it again would clear, and whoever reads the file with another program finds only reports.
 * @param before what has to be in place before the file is
 */
export async function saveResult(workbook: Workbook, path: string, before?: () => Promise<void>): Promise<void> {
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.customProperties.get('clientele.key') !== STAGING_KEY);
  await (before ? saveXlsx(workbook, path, before) : saveXlsx(workbook, path));
}

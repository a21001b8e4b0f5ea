import { HostFileError, type HostFileErrorCode } from '../../host/files/hostFileError';
import { readFiles } from '../../host/files/readFiles';
import type { Workbook } from '../../host/model/workbook';
import { widenColumns } from './widenColumns';

/** The workbook of the files, or why they cannot be opened; a null error is none of the known kinds. */
export type OpenedFiles = { readonly workbook: Workbook } | { readonly error: HostFileErrorCode | null; readonly file: string };

/** Opens the user's files as one workbook, inside this page. */
export async function openFiles(files: readonly File[]): Promise<OpenedFiles> {
  try {
    const inputs = await Promise.all(files.map(async (file) => ({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    const workbook = await readFiles(inputs);
    for (const sheet of workbook.sheets) if (sheet.columnWidths.isDefault) widenColumns(workbook, sheet);
    return { workbook };
  } catch (error) {
    if (error instanceof HostFileError) return { error: error.code, file: error.path };
    return { error: null, file: files[0]?.name ?? '' };
  }
}

import { writeXlsx } from '../../host/files/xlsx/write/writeXlsx';
import type { Workbook } from '../../host/model/workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the browser as a file. */
export async function downloadWorkbook(workbook: Workbook): Promise<void> {
  const bytes = await writeXlsx(workbook);
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = workbook.name;
  link.click();
  // The browser takes the file after the click; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

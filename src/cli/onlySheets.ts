import { columnOfKey, rowOfKey } from '../host/model/rectangle';
import type { Sheet } from '../host/model/sheet';
import type { Workbook } from '../host/model/workbook';

/**
 * Takes every sheet but the named ones out of a workbook. Links into the sheets that go become plain text (underline and
 * link colour too), and names that refer to them go with them.
 */
export function keepOnlySheets(workbook: Workbook, names: readonly string[]): void {
  const kept = new Set(names.map((name) => name.toLowerCase()));
  const gone = workbook.sheets.filter((sheet) => !kept.has(sheet.name.toLowerCase())).map((sheet) => sheet.name);
  workbook.sheets = workbook.sheets.filter((sheet) => kept.has(sheet.name.toLowerCase()));
  for (const sheet of workbook.sheets) dropLinks(workbook, sheet, gone);
  const refersToGone = ({ formula }: { readonly formula: string }): boolean => gone.some((name) => formula.toLowerCase().includes(name.toLowerCase()));
  workbook.names = workbook.names.filter((name) => !refersToGone(name));
  for (const sheet of workbook.sheets) sheet.names = sheet.names.filter((name) => !refersToGone(name));
  if (!workbook.sheets.some((sheet) => sheet.id === workbook.activeSheetId)) workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
}

function dropLinks(workbook: Workbook, sheet: Sheet, gone: readonly string[]): void {
  const targets = new Set(gone.map((name) => name.toLowerCase()));
  const asText = workbook.styles.changer((style) => ({ ...style, font: { ...style.font, underline: 'None', color: '#000000' } }));
  for (const [key, link] of [...sheet.hyperlinks]) {
    const place = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(link.documentReference ?? '');
    if (place === null || !targets.has((place[1] ?? place[2] ?? '').replaceAll("''", "'").toLowerCase())) continue;
    sheet.hyperlinks.delete(key);
    sheet.cells.mapStyles({ row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 }, asText);
  }
}

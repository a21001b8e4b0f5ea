import { isWholeColumns, MAX_ROWS, type Rectangle } from '../../../model/rectangle';
import type { Sheet } from '../../../model/sheet';
import type { Workbook } from '../../../model/workbook';
import { absoluteAddress, quoteSheetName } from '../shared/address';
import { MAIN, RELATIONS } from '../shared/ooxml';
import { writePassword } from '../shared/protectionXml';
import { escapeXml, tag, tagIfAny, XML_HEADER } from '../shared/xml';

/** The workbook part. `sheetRelations` are the relation ids of its sheets, in order; `pivotCaches` the element of that name. */
export function writeWorkbook(workbook: Workbook, sheetRelations: readonly string[], pivotCaches = ''): string {
  const sheets = workbook.sheets.map((sheet, index) =>
    tag('sheet', { name: sheet.name, sheetId: index + 1, state: sheet.visibility === 'Visible' ? undefined : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden', 'r:id': sheetRelations[index] }));
  const activeTab = Math.max(workbook.sheets.indexOf(workbook.activeSheet), 0);
  return XML_HEADER + tag('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS },
    tag('workbookPr', { date1904: workbook.date1904 || undefined }) +
    (workbook.protection.protected ? protectionXml(workbook.protection.password) : '') +
    tag('bookViews', {}, tag('workbookView', { activeTab: activeTab || undefined })) +
    tag('sheets', {}, sheets.join('')) +
    tagIfAny('definedNames', {}, definedNames(workbook).sort().join('')) +
    tag('calcPr', {
      calcId: 191029,
      calcMode: workbook.calculationMode === 'Manual' ? 'manual' : workbook.calculationMode === 'AutomaticExceptTables' ? 'autoNoTable' : undefined,
      fullPrecision: workbook.precisionAsDisplayed ? 0 : undefined,
    }) +
    pivotCaches);
}

function protectionXml(password: string | null): string {
  const hash: Record<string, string> = {};
  for (const [name, value] of Object.entries(writePassword(password))) hash[`workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`] = value;
  return tag('workbookProtection', { ...hash, lockStructure: true });
}

/** Names as elements; Excel sorts them, so do we. */
function definedNames(workbook: Workbook): string[] {
  const own = workbook.names.map((name) => tag('definedName', { name: name.name, comment: name.comment || undefined, hidden: name.visible ? undefined : true }, escapeXml(name.formula.replace(/^=/, ''))));
  const local = workbook.sheets.flatMap((sheet, localSheetId) => [
    ...sheet.names.map((name) => tag('definedName', { name: name.name, localSheetId, comment: name.comment || undefined, hidden: name.visible ? undefined : true }, escapeXml(name.formula.replace(/^=/, '')))),
    ...builtInNames(sheet).map(([name, areas]) => tag('definedName', { name, localSheetId, hidden: name.includes('Filter') || undefined }, escapeXml(areas))),
  ]);
  return [...own, ...local];
}

function builtInNames(sheet: Sheet): [name: string, areas: string][] {
  const { printAreas, titleColumns, titleRows } = sheet.pageLayout;
  const reference = (area: Rectangle): string => `${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;
  const titles = [titleColumns, titleRows].filter((area): area is Rectangle => area !== null).map(wholeOf);
  return [
    ...(sheet.autoFilter === null ? [] : [['_xlnm._FilterDatabase', reference(sheet.autoFilter.range)] as [string, string]]),
    ...(printAreas.length === 0 ? [] : [['_xlnm.Print_Area', printAreas.map(reference).join(',')] as [string, string]]),
    ...(titles.length === 0 ? [] : [['_xlnm.Print_Titles', titles.map(reference).join(',')] as [string, string]]),
  ];
}

/** Titles are whole rows or columns whatever block the caller gave. */
const wholeOf = (area: Rectangle): Rectangle => (isWholeColumns(area) ? { ...area, row: 0, rows: MAX_ROWS } : { ...area, column: 0, columns: 16384 });

import { DEFAULT_STYLE } from '../../../model/cellStyle';
import type { Sheet } from '../../../model/sheet';
import { Workbook, type CalculationMode } from '../../../model/workbook';
import { HostFileError } from '../../hostFileError';
import { freeSheetName } from '../../sheetNaming';
import { OFFICE_THEME, themeColors } from '../shared/colors';
import { isDateFormat } from '../shared/numberFormats';
import { readPassword } from '../shared/protectionXml';
import { attribute, child, children, flagAttribute, numberAttribute, parsePart, type XmlElement } from '../shared/xml';
import { readConditionalFormats } from './readConditionalFormats';
import { readDataValidations } from './readDataValidations';
import { readDefinedNames } from './readDefinedNames';
import { readDrawing } from './readDrawing';
import { fillPivotCaches } from './fillPivotCaches';
import { readNotes } from './readNotes';
import { readPivotTable } from './readPivotTable';
import { readProperties, readSettings } from './readProperties';
import { readSharedStrings } from './readSharedStrings';
import { readColumns, readSelection, readSheetSettings } from './readSheet';
import { readStyles, type FileStyles } from './readStyles';
import { readTable } from './readTable';
import { SheetDataScanner } from './scanSheetData';
import { SheetCells } from './sheetCells';
import { splitSheetPart } from './splitSheetPart';
import { decodePart, WorkbookPackage, type Relation } from './workbookPackage';

/** Days from the 1900 system's count to the 1904 system's. */
const DAYS_1904 = 1462;

/** What the sheets of one file share while they are read. */
interface FileContext {
  readonly pack: WorkbookPackage;
  readonly workbook: Workbook;
  readonly theme: readonly string[];
  readonly styles: FileStyles;
  readonly styleIndexes: readonly number[];
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/**
 * Reads an `.xlsx` package.
 * @param into a workbook its sheets are added to (names that clash get a number); by default a new one
 * @throws HostFileError when the bytes are damaged or hold no worksheet
 */
export async function readXlsx(bytes: Uint8Array, path: string, into: Workbook = new Workbook()): Promise<Workbook> {
  const pack = await WorkbookPackage.open(bytes, path);
  return pack.guard(() => readPackage(pack, into));
}

async function readPackage(pack: WorkbookPackage, workbook: Workbook): Promise<Workbook> {
  const packageRelations = await pack.relations('');
  const main = packageRelations.find((each) => each.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(main) || (!pack.has(main) && pack.has('xl/workbook.bin'))) throw new HostFileError('binaryFormat', pack.path);
  const root = await pack.xml(main);
  if (root === undefined || child(root, 'sheets') === undefined) throw new HostFileError('notAWorkbook', pack.path);
  const relations = await pack.relations(main);
  const partOf = (kind: string): string | undefined => relations.find((each) => each.kind === kind)?.target;
  const part = async (name: string | undefined): Promise<XmlElement | undefined> => (name === undefined ? undefined : pack.xml(name));
  const themeRoot = await part(partOf('theme'));
  const theme = themeRoot === undefined ? OFFICE_THEME : themeColors(themeRoot);
  const styles = readStyles(await part(partOf('styles')), theme);
  const strings = partOf('sharedStrings');
  const isFirst = workbook.sheets.length === 0;
  const context: FileContext = {
    pack,
    workbook,
    theme,
    styles,
    styleIndexes: styles.cellStyles.map((style) => workbook.styles.intern(style ?? DEFAULT_STYLE)),
    sharedStrings: readSharedStrings((strings === undefined ? undefined : await pack.text(strings)) ?? ''),
    date1904: flagAttribute(child(root, 'workbookPr'), 'date1904'),
  };
  if (isFirst) await readWorkbookSettings(context, root, packageRelations, relations);
  const sheets: (Sheet | undefined)[] = [];
  for (const entry of children(child(root, 'sheets'), 'sheet')) {
    const relation = relations.find((each) => each.id === attribute(entry, 'id'));
    // Chart sheets and dialog sheets hold no cells; they keep their place in the numbering of names.
    sheets.push(relation?.kind === 'worksheet' ? await readWorksheet(context, entry, relation.target) : undefined);
  }
  if (!sheets.some((sheet) => sheet !== undefined)) throw new HostFileError('notAWorkbook', pack.path);
  readDefinedNames(root, workbook, sheets);
  fillPivotCaches(workbook);
  const activeTab = numberAttribute(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const active = sheets[activeTab] ?? sheets.find((sheet) => sheet?.visibility === 'Visible');
  if (isFirst && active !== undefined) workbook.activeSheetId = active.id;
  return workbook;
}

async function readWorkbookSettings({ pack, workbook, date1904 }: FileContext, root: XmlElement, packageRelations: readonly Relation[], relations: readonly Relation[]): Promise<void> {
  workbook.date1904 = date1904;
  const modes: Readonly<Record<string, CalculationMode>> = { manual: 'Manual', autoNoTable: 'AutomaticExceptTables' };
  workbook.calculationMode = modes[attribute(child(root, 'calcPr'), 'calcMode') ?? ''] ?? 'Automatic';
  workbook.precisionAsDisplayed = ['0', 'false'].includes(attribute(child(root, 'calcPr'), 'fullPrecision') ?? '1');
  const protection = child(root, 'workbookProtection');
  workbook.protection = { protected: flagAttribute(protection, 'lockStructure'), password: protection === undefined ? null : readWorkbookPassword(protection) };
  const part = async (kind: string): Promise<XmlElement | undefined> => {
    const target = packageRelations.find((each) => each.kind === kind)?.target;
    return target === undefined ? undefined : pack.xml(target);
  };
  readProperties(workbook.properties, await part('core-properties'), await part('extended-properties'), await part('custom-properties'));
  for (const { kind, target } of relations) {
    const settings = kind === 'customXml' ? await pack.xml(target) : undefined;
    if (settings?.name === 'settings') readSettings(workbook.settings, settings);
  }
}

/** Workbook protection names its hash attributes with a prefix; they are kept under the names sheets use. */
function readWorkbookPassword(protection: XmlElement): string | null {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(protection.attributes)) {
    attributes[name === 'workbookPassword' ? 'password' : name.replace(/^workbook([A-Z])/, (_, letter: string) => letter.toLowerCase())] = value;
  }
  return readPassword({ ...protection, attributes });
}

async function readWorksheet(context: FileContext, entry: XmlElement, part: string): Promise<Sheet | undefined> {
  const { pack, workbook, theme, styles, styleIndexes, sharedStrings, date1904 } = context;
  const bytes = await pack.bytes(part);
  if (bytes === undefined) return undefined;
  const sheet = workbook.addSheet(freeSheetName(workbook, attribute(entry, 'name') ?? 'Sheet'));
  const state = attribute(entry, 'state');
  sheet.visibility = state === 'veryHidden' ? 'VeryHidden' : state === 'hidden' ? 'Hidden' : 'Visible';

  const dateStyles = new Set(styleIndexes.filter((index) => isDateFormat(workbook.styles.get(index).numberFormat)));
  const shift = date1904 === workbook.date1904 ? null : { days: date1904 ? DAYS_1904 : -DAYS_1904, dateStyles };
  const cells = new SheetCells(sheet, sharedStrings, styleIndexes, shift, date1904);
  const scanner = new SheetDataScanner(sheet, cells, (row, format) => {
    if (format.height !== null) sheet.rowHeights.set(row, 1, format.height);
    if (format.hidden) sheet.hiddenRows.set(row, 1, 1);
    const style = format.style === null ? undefined : styleIndexes[format.style];
    if (style !== undefined && style !== sheet.cells.sharedStyles.at(row)) sheet.cells.setStyle({ row, column: 0, rows: 1, columns: 16384 }, style);
  });
  readColumns(parsePart(headOf(bytes)), sheet, styleIndexes);
  const root = parsePart(splitSheetPart(bytes, (xml) => scanner.scan(xml)));
  cells.finish();

  const relations = await pack.relations(part);
  readSheetSettings(root, sheet, theme, relations);
  if (sheet.id === workbook.activeSheet.id) {
    const selection = readSelection(root);
    if (selection.length > 0) workbook.selection = selection;
  }
  const newId = (): string => workbook.newId();
  sheet.conditionalFormats = readConditionalFormats(root, { styles: styles.differential, theme, newId });
  sheet.dataValidations = readDataValidations(root);
  await readLinkedParts(context, root, sheet, relations);
  hideFilteredRows(sheet);
  // Sheets that an add-in marked as its own are nobody's source.
  if (scanner.uncalculated && sheet.customProperties.size === 0) workbook.uncalculated = true;
  return sheet;
}

async function readLinkedParts({ pack, workbook, theme }: FileContext, root: XmlElement, sheet: Sheet, relations: readonly Relation[]): Promise<void> {
  const target = (element: XmlElement | undefined): string | undefined => relations.find((each) => each.id === attribute(element, 'id'))?.target;
  for (const each of children(child(root, 'tableParts'), 'tablePart')) {
    const part = target(each);
    const tableRoot = part === undefined ? undefined : await pack.xml(part);
    const table = tableRoot === undefined ? null : readTable(tableRoot, workbook.newId());
    if (table === null) continue;
    table.name = freeTableName(workbook, table.name);
    sheet.tables.push(table);
  }
  for (const { kind, target: part } of relations) {
    const pivotRoot = kind === 'pivotTable' ? await pack.xml(part) : undefined;
    if (pivotRoot === undefined) continue;
    const cache = (await pack.relations(part)).find((each) => each.kind === 'pivotCacheDefinition');
    const pivot = readPivotTable(pivotRoot, workbook.newId(), cache && (await pack.xml(cache.target)));
    if (pivot !== null) sheet.pivotTables.push(pivot);
  }
  for (const each of children(child(root, 'customProperties'), 'customPr')) {
    const part = target(each);
    const bytes = part === undefined ? undefined : await pack.bytes(part);
    const name = attribute(each, 'name');
    // Excel stores the value as UTF-16 without a mark.
    if (bytes !== undefined && name !== undefined) sheet.customProperties.set(name, new TextDecoder('utf-16le').decode(bytes));
  }
  await readNotes(pack, sheet, relations);
  const drawing = target(child(root, 'drawing'));
  if (drawing !== undefined) await readDrawing(pack, drawing, sheet, () => workbook.newId(), theme);
}

/** Rows a filter hides are told apart from rows hidden by hand, so that clearing the filter shows the right ones. */
function hideFilteredRows(sheet: Sheet): void {
  const filtered = [
    ...sheet.tables.filter((table) => table.columns.some((column) => column.filter !== null)).map((table) => table.range),
    ...(sheet.autoFilter !== null && sheet.autoFilter.criteria.size > 0 ? [sheet.autoFilter.range] : []),
  ];
  for (const range of filtered) {
    for (const run of [...sheet.hiddenRows.between(range.row + 1, range.rows - 1)]) {
      if (run.value !== 1) continue;
      sheet.filteredRows.set(run.from, run.count, 1);
      sheet.hiddenRows.set(run.from, run.count, 0);
    }
  }
}

function freeTableName(workbook: Workbook, wanted: string): string {
  const taken = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  for (let number = 2, name = wanted; ; number += 1) {
    if (!taken.has(name.toLowerCase())) return name;
    name = `${wanted}_${number}`;
  }
}

/** The part up to its cells, closed so that it can be parsed alone: columns must be known before cells are. */
function headOf(bytes: Uint8Array): string {
  const start = decodePart(bytes.subarray(0, Math.min(bytes.length, 1 << 20)));
  const data = /<(\w+:)?sheetData[\s/>]/.exec(start);
  const root = /<((?:\w+:)?worksheet)[\s>]/.exec(start);
  return data === null || root === null ? '<worksheet/>' : `${start.slice(0, data.index)}</${root[1]}>`;
}

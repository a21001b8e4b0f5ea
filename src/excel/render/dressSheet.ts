import type { ColumnEntry, HeaderLook, Mark, SheetDress } from '../../core/template/SheetDress';
import { DRESSED_ROWS } from '../../core/template/columnEntry';
import { columnLetters, MOST_ROWS, rangeOf } from '../address';
import type { PlainSheet } from './addPlainSheets';
import { entryRule } from './entryRule';
import { PALETTE } from './palette';
import { BODY_SIZE, bodyFont, TAB_COLOURS } from './theme';
import { setNumberFormat, writeStyle } from './writeStyles';

/** Header grounds by level of the customer file; the how-to sheet names the colours and the hints say the level in words. */
const LEVEL_GROUNDS: Readonly<Record<HeaderLook['level'], string>> = {
  basic: PALETTE.accentGround,
  contact: PALETTE.goodGround,
  deal: PALETTE.cautionGround,
  care: PALETTE.headerGround,
  plain: PALETTE.headerGround,
};
const MARK_LOOKS = {
  wrong: { ink: PALETTE.bad, ground: PALETTE.badGround, italic: false },
  caution: { ink: PALETTE.caution, ground: PALETTE.cautionGround, italic: false },
  sample: { ink: PALETTE.muted, ground: null, italic: true },
} as const;
const ALIGNMENTS = { centre: 'Center', right: 'Right' } as const;
const ALERT_STYLES = { stop: 'Stop', warning: 'Warning' } as const;
/** Quiet: the headers have grounds of their own. */
const TABLE_STYLE = 'TableStyleLight1';

/**
 * Puts looks, drop-downs, hints and warnings over a sheet of the user's whose values stand. Queued only; the caller syncs.
 * @param names the names given to sheets, by the names wanted
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation (ExcelApi 1.8)
 */
export function dressSheet(sheet: Excel.Worksheet, plain: PlainSheet, dress: SheetDress, names: ReadonlyMap<string, string>): void {
  const whole = sheet.getRange();
  whole.format.font.name = bodyFont(dress.language);
  whole.format.font.size = BODY_SIZE;
  sheet.tabColor = TAB_COLOURS[dress.tab];
  sheet.showGridlines = dress.gridlines;
  for (const [column, format] of plain.formats.entries()) if (format) setNumberFormat(belowHeader(sheet, column, 1, MOST_ROWS - 1), format);
  for (const header of dress.headers) writeHeader(sheet, header);
  for (const { column, to } of dress.aligned) {
    const { format } = sheet.getRangeByIndexes(0, column, MOST_ROWS, 1);
    format.horizontalAlignment = ALIGNMENTS[to];
    // A number that ends at its column's edge would touch the text beside it.
    if (to === 'right') format.indentLevel = 1;
  }
  for (const styled of dress.styles) writeStyle(rangeOf(sheet, styled.area), styled);
  for (const area of dress.merges) rangeOf(sheet, area).merge(false);
  for (const { row, points } of dress.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  for (const entry of dress.entries) writeEntry(sheet, entry, names);
  for (const mark of dress.marks) writeMark(sheet, mark);
  if (plain.asTable !== undefined) sheet.tables.getItemAt(0).style = TABLE_STYLE;
  if (dress.frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, dress.frozenColumns));
  writePrint(sheet, dress);
}

const belowHeader = (sheet: Excel.Worksheet, column: number, columns = 1, rows = DRESSED_ROWS): Excel.Range => sheet.getRangeByIndexes(1, column, rows, columns);

function writeHeader(sheet: Excel.Worksheet, { column, level, fill }: HeaderLook): void {
  const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
  format.fill.color = LEVEL_GROUNDS[level];
  format.font.color = fill === 'derived' ? PALETTE.muted : PALETTE.text;
  format.font.bold = fill === 'required';
  format.font.italic = fill === 'derived';
  format.verticalAlignment = 'Center';
  const border = format.borders.getItem('EdgeBottom');
  border.style = 'Continuous';
  border.color = PALETTE.strongRule;
}

function writeEntry(sheet: Excel.Worksheet, { column, rule, prompt, alert }: ColumnEntry, names: ReadonlyMap<string, string>): void {
  const { dataValidation } = belowHeader(sheet, column);
  dataValidation.rule = entryRule(rule, names);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, ...prompt };
  dataValidation.errorAlert = alert
    ? { showAlert: true, style: ALERT_STYLES[alert.style], title: alert.title, message: alert.message }
    : { showAlert: false, style: 'Information', title: '', message: '' };
}

function writeMark(sheet: Excel.Worksheet, mark: Mark): void {
  if (mark.type === 'twice') {
    const preset = belowHeader(sheet, mark.column).conditionalFormats.add('PresetCriteria').preset;
    preset.rule = { criterion: 'DuplicateValues' };
    preset.format.font.color = PALETTE.bad;
    preset.format.fill.color = PALETTE.badGround;
    return;
  }
  const { ink, ground, italic } = MARK_LOOKS[mark.look];
  const custom = belowHeader(sheet, mark.column, mark.columns).conditionalFormats.add('Custom').custom;
  custom.rule.formula = mark.formula;
  custom.format.font.color = ink;
  if (italic) custom.format.font.italic = true;
  if (ground !== null) custom.format.fill.color = ground;
}

function writePrint(sheet: Excel.Worksheet, { landscape, pagesWide, pagesTall, frozenColumns }: SheetDress): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: pagesWide, ...(pagesTall !== null && { verticalFitToPages: pagesTall }) };
  if (landscape) pageLayout.setPrintTitleRows('$1:$1');
  // On the further pages of a wide sheet nobody would know whose row it is.
  if (pagesWide > 1 && frozenColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(frozenColumns - 1)}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&A';
  footer.rightFooter = '&P / &N';
}

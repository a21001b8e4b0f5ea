import { ZipArchive } from '@cj-tech-master/excelts/archive';
import type { Workbook } from '../../../model/workbook';
import { chartPoints } from './chartPoints';
import { Parts, type PartContent } from './parts';
import { SharedStrings } from './sharedStrings';
import { writeTheme } from './theme';
import { writeCoreProperties, writeCustomProperties, writeExtendedProperties, writeSettings } from './writeProperties';
import { PivotParts } from './pivotParts';
import { writeSheet } from './writeSheet';
import { StylesWriter } from './writeStyles';
import { writeWorkbook } from './writeWorkbook';
import { dominantValue } from './writtenRows';

/** Level 1 packs sheets to a few percent more than level 6 in a third of the time. */
const COMPRESSION = 1;

/** The workbook as an `.xlsx` package, piece by piece: sheets are turned into XML only as they are packed. */
export function streamXlsx(workbook: Workbook): AsyncIterable<Uint8Array> {
  const parts = packageParts(workbook);
  const zip = new ZipArchive({ level: COMPRESSION, noSort: true, reproducible: true, smartStore: false });
  const closing = [...parts.closing()];
  // Readers that stream want the content types first.
  for (const [name, content] of closing) zip.add(name, content);
  for (const [name, content] of parts.contents) zip.add(name, source(content));
  return zip.stream();
}

/** The workbook as one block of bytes. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of streamXlsx(workbook)) {
    pieces.push(piece);
    length += piece.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function packageParts(workbook: Workbook): Parts {
  const parts = new Parts();
  const main = 'xl/workbook.xml';
  const strings = new SharedStrings();
  const [firstSheet] = workbook.sheets;
  // What an untouched cell of the first sheet looks like is the look of the workbook.
  const styles = new StylesWriter(workbook.styles, firstSheet === undefined ? 0 : dominantValue(firstSheet.cells.sharedStyles));
  const pointsOf = (reference: string): string => chartPoints(workbook, reference);
  parts.relate('', 'officeDocument', main);
  const pivots = new PivotParts(parts, main, (format) => styles.formatId(format));
  const relations = workbook.sheets.map((sheet, index) => {
    const part = parts.nextName('xl/worksheets/sheet', 'xml');
    writeSheet(sheet, part, { parts, styles, strings, pointsOf, number: index + 1, isActive: sheet === workbook.activeSheet, selection: workbook.selection });
    for (const pivot of sheet.pivotTables) pivots.add(pivot, part);
    return parts.relate(main, 'worksheet', part);
  });
  parts.add(main, writeWorkbook(workbook, relations, pivots.element()), 'workbook');
  addRelated(parts, main, 'theme', 'xl/theme/theme1.xml', writeTheme());
  addProperties(workbook, parts, main);
  // These two are complete only after the sheets' rows are made, and are packed after them: they are made last.
  addRelated(parts, main, 'styles', 'xl/styles.xml', () => [styles.part()]);
  addRelated(parts, main, 'sharedStrings', 'xl/sharedStrings.xml', () => strings.part());
  return parts;
}

function addRelated(parts: Parts, from: string, kind: 'theme' | 'styles' | 'sharedStrings', name: string, content: PartContent): void {
  parts.add(name, content, kind);
  parts.relate(from, kind, name);
}

function addProperties(workbook: Workbook, parts: Parts, main: string): void {
  const { properties, settings } = workbook;
  parts.add('docProps/core.xml', writeCoreProperties(properties), 'coreProperties');
  parts.relate('', 'coreProperties', 'docProps/core.xml');
  parts.add('docProps/app.xml', writeExtendedProperties(properties), 'extendedProperties');
  parts.relate('', 'extendedProperties', 'docProps/app.xml');
  if (properties.custom.size > 0) {
    parts.add('docProps/custom.xml', writeCustomProperties(properties), 'customProperties');
    parts.relate('', 'customProperties', 'docProps/custom.xml');
  }
  if (settings.size > 0) {
    parts.add('customXml/item1.xml', writeSettings(settings));
    parts.relate(main, 'customXml', 'customXml/item1.xml');
  }
}

/** A part as the packer takes it: bytes, or pieces made one by one when their turn comes. */
function source(content: PartContent): Uint8Array | string | AsyncIterable<Uint8Array> {
  return typeof content === 'function' ? encoded(content) : content;
}

async function* encoded(content: () => Iterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of content()) yield encoder.encode(piece);
}

import { Workbook as OtherWorkbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { ZipReader } from '@cj-tech-master/excelts/archive';
import { attribute, children, descendants, parsePart, type XmlElement } from '../../../../src/host/files/xlsx/shared/xml';
import { writeXlsx } from '../../../../src/host/files/xlsx/write/writeXlsx';
import { everything } from '../everything';

/** What Excel insists on; a file that breaks one of these opens with a repair message. */
describe('the package written', () => {
  const parts = new Map<string, string>();
  const tree = (name: string): XmlElement => parsePart(parts.get(name) ?? '');
  beforeAll(async () => {
    for await (const entry of new ZipReader(await writeXlsx(everything())).entries()) parts.set(entry.path, await entry.text());
  });

  it('has a content type for every part', () => {
    const types = tree('[Content_Types].xml');
    const byName = new Set(children(types, 'Override').map((each) => attribute(each, 'PartName')));
    const byEnding = new Set(children(types, 'Default').map((each) => attribute(each, 'Extension')));
    for (const name of parts.keys()) {
      if (name === '[Content_Types].xml') continue;
      expect(byName.has(`/${name}`) || byEnding.has(name.replace(/^.*\./, ''))).toBe(true);
    }
    for (const name of byName) expect(parts.has((name ?? '').slice(1))).toBe(true);
  });

  it('links only to parts that are there, with ids that are there', () => {
    const relations = [...parts.keys()].filter((name) => name.endsWith('.rels'));
    expect(relations.length).toBeGreaterThan(3);
    for (const name of relations) {
      const all = children(tree(name), 'Relationship');
      expect(new Set(all.map((each) => attribute(each, 'Id'))).size).toBe(all.length);
      for (const each of all) if (attribute(each, 'TargetMode') !== 'External') expect(parts.has((attribute(each, 'Target') ?? '').slice(1))).toBe(true);
      const owner = parts.get(name.replace('_rels/', '').replace(/\.rels$/, ''));
      for (const id of owner?.match(/r:id="(\w+)"/g) ?? []) expect(all.some((each) => id === `r:id="${attribute(each, 'Id')}"`)).toBe(true);
    }
  });

  it('gives every table a number, a name and columns like its header cells', () => {
    const tables = [...parts.keys()].filter((name) => /tables\/table\d+\.xml$/.test(name)).map(tree);
    expect(tables.length).toBe(1);
    expect(new Set(tables.map((table) => attribute(table, 'id'))).size).toBe(tables.length);
    const strings = children(tree('xl/sharedStrings.xml'), 'si');
    const sheet = tree('xl/worksheets/sheet1.xml');
    const headers = children(descendants(sheet, 'row')[0], 'c').slice(0, 4);
    expect(headers.every((cell) => attribute(cell, 't') === 's')).toBe(true);
    expect(strings.length).toBeGreaterThan(4);
  });

  it('puts the elements of a worksheet in the order of the schema', () => {
    const order = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'drawing', 'tableParts', 'extLst'];
    for (const name of parts.keys()) {
      if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
      const places = children(tree(name)).map((each) => order.indexOf(each.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('has as many formats, fonts, fills and borders as it says, and no cell names another', () => {
    const styles = tree('xl/styles.xml');
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
      const element = children(styles, list)[0];
      expect(Number(attribute(element, 'count'))).toBe(children(element).length);
    }
    const formats = children(children(styles, 'cellXfs')[0]).length;
    for (const name of parts.keys()) if (/sheet\d+\.xml$/.test(name)) for (const cell of descendants(tree(name), 'c')) expect(Number(attribute(cell, 's') ?? 0)).toBeLessThan(formats);
  });

  it('quotes sheet names that need it and no others', () => {
    const names = descendants(tree('xl/workbook.xml'), 'definedName').map((each) => children(each).length === 0 && each.children[0]?.type === 'text' ? each.children[0].value : '');
    expect(names).toContain('Report!$A$1:$H$40');
    expect(names).toContain("'客户 ''A'' & <B>'!$A$1");
  });
});

it('is read the same by another reader', async () => {
  installChartSupport();
  const other = new OtherWorkbook();
  await other.xlsx.load(await writeXlsx(everything()));
  expect(other.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([["客户 'A' & <B>", 'visible'], ['Report', 'visible'], ['R1', 'veryHidden']]);
  const [data, report] = other.worksheets;
  expect(data?.getCell('A2').value).toBe('007');
  expect(data?.getCell('C2').value).toBe(1234.5);
  expect(data?.getCell('C2').numFmt).toBe('#,##0.00;[Red]-#,##0.00');
  expect(data?.getCell('A1').font).toMatchObject({ name: '微软雅黑', bold: true });
  expect(data?.getTables().map((table) => table.name)).toEqual(['Clientele_Customers']);
  expect(report?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3, showGridLines: false });
  expect(report?.conditionalFormattings.length).toBeGreaterThan(5);
  expect(report?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1 });
});

import { ZipReader } from '@cj-tech-master/excelts/archive';
import { readXlsx } from '../../../../src/host/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/host/files/xlsx/write/writeXlsx';
import { newWorkbook } from '../../../../src/host/model/workbook';

const COMMENTS =
  '<?xml version="1.0" encoding="UTF-8"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>王</author></authors>' +
  '<commentList><comment ref="B2" authorId="0"><text><t>已电话确认 &amp; 改期</t></text></comment></commentList></comments>';
const shape = (kind: string): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#_x0000_t202">' +
  `<x:ClientData ObjectType="${kind}"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

async function writtenWith(kind: string): Promise<Uint8Array> {
  const workbook = newWorkbook();
  workbook.sheets[0]!.notes = { comments: COMMENTS, drawing: shape(kind) };
  return writeXlsx(workbook);
}

test('notes beside cells are as they were after reading and writing', async () => {
  const workbook = await readXlsx(await writtenWith('Note'), 'notes.xlsx');
  expect(workbook.sheets[0]!.notes).toEqual({ comments: COMMENTS, drawing: shape('Note') });
  const again = await readXlsx(await writeXlsx(workbook), 'again.xlsx');
  expect(again.sheets[0]!.notes).toEqual({ comments: COMMENTS, drawing: shape('Note') });
});

test('the sheet points at the drawing of its notes, and both parts have their content types', async () => {
  const parts = new Map<string, string>();
  for await (const entry of new ZipReader(await writtenWith('Note')).entries()) parts.set(entry.path, await entry.text());
  const id = /<legacyDrawing r:id="(\w+)"\/>/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1];
  const relations = parts.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
  expect(relations).toMatch(new RegExp(`Id="${id}"[^>]*/vmlDrawing"[^>]*Target="/xl/drawings/vmlDrawing1.vml"`));
  expect(relations).toMatch(/relationships\/comments"[^>]*Target="\/xl\/comments1\.xml"/);
  expect(parts.get('[Content_Types].xml')).toMatch(/PartName="\/xl\/comments1\.xml"[^>]*comments\+xml/);
  expect(parts.get('[Content_Types].xml')).toMatch(/PartName="\/xl\/drawings\/vmlDrawing1\.vml"[^>]*vmlDrawing"/);
});

test('a drawing that holds a form control, too, is not kept: the parts behind the control would be missing', async () => {
  expect((await readXlsx(await writtenWith('Checkbox'), 'control.xlsx')).sheets[0]!.notes).toBeNull();
});

import fc from 'fast-check';
import { cellToWrite, LONGEST_TEXT, storableText } from '../../../src/excel/render/textWriter';

describe('The text writer', () => {
  it.each([
    '=HYPERLINK("http://x.example","y")', '+86 21 5555', '-张三', '@sum', "'quoted'", '\t=1+1', ' =1', '＝1+1', '－5', '001', '1-2', '1E5', '50%',
    '2021/03', '13800138000', '１２３', 'TRUE', 'false', 'MAR1', 'Dec 24', 'march-2024', '#N/A', '$5', 'US$ 5', '€5', 'kr 5', 'R100', '(5)', '.5', '三月', '五月一日', '上午 5:00',
  ])('puts an apostrophe before %j so that Excel keeps it as text', (text) => {
    expect(cellToWrite(text)).toBe(`'${text}`);
  });

  it.each(['华东机电有限公司', 'ACME Ltd', 'Müller & Söhne', 'Third Street Ltd', 'Österreich', '张三', '上海贸易 1号', 'Marble Works', 'Maybe', 'C-Level Supplies', 'CUST-0001'])(
    'writes %j as it is',
    (text) => {
      expect(cellToWrite(text)).toBe(text);
    },
  );

  it('empties a cell for a blank, since null would leave what stands there', () => {
    expect(cellToWrite(null)).toBe('');
    expect(cellToWrite('')).toBe('');
  });

  it('leaves numbers and truth values alone', () => {
    expect(cellToWrite(-3.5)).toBe(-3.5);
    expect(cellToWrite(false)).toBe(false);
  });

  it('never writes a text that begins as a formula or a number does, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = cellToWrite(text);
        expect(typeof written).toBe('string');
        expect(written).not.toMatch(/^[=+\-@\d\t\n\r ＝＋－＠０-９.]/);
      }),
    );
  });

  it('takes out what a workbook file cannot hold and cuts beyond the longest cell on a whole character', () => {
    expect(storableText('a\u0000b\r\nc\ud800')).toBe('ab\nc');
    const cut = storableText(`${'x'.repeat(LONGEST_TEXT - 2)}😀yy`);
    expect(cut.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(cut.endsWith('x…')).toBe(true);
  });
});

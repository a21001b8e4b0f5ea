import { LANGUAGES } from '../../../src/core/locales/language';
import { sampleMarker } from '../../../src/core/template/sampleMark';
import { TEMPLATE_KINDS, templateWorkbook } from '../../../src/core/template/templateWorkbook';
import { dayOf } from '../../../src/core/values/civilDay';

const markOf = sampleMarker();
const sheets = LANGUAGES.flatMap((language) => templateWorkbook({ language, today: dayOf(2031, 7, 1) })).filter(({ kind }) => TEMPLATE_KINDS.some((each) => each === kind));

describe('The mark of a sample row', () => {
  it('is on every row that the template brings, in both languages and on whatever day it was inserted', () => {
    expect(sheets).toHaveLength(2 * TEMPLATE_KINDS.length);
    for (const { rows } of sheets) expect(rows.slice(1).map(markOf)).toEqual(rows.slice(1).map(() => 'sample'));
  });

  it('does not depend on the order of the columns or on columns that are gone', () => {
    for (const { rows } of sheets) expect(markOf([...rows[1]!].reverse().slice(0, -1))).toBe('sample');
  });

  it('is broken by any text that somebody has typed over', () => {
    for (const { rows } of sheets) expect(markOf([...rows[1]!.slice(0, -1), '我的客户'])).toBe('changed');
  });

  it('is on no header and no row of the user’s', () => {
    for (const { rows } of sheets) expect(markOf(rows[0]!)).toBe('none');
    expect(markOf(['HY2024001', '示例公司', 5, null, true])).toBe('none');
    expect(markOf([])).toBe('none');
  });
});

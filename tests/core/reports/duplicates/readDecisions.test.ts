import { readDecisions } from '../../../../src/core/reports/duplicates/readDecisions';

test('the words of both languages are decisions, whatever their case and width', () => {
  const written = ['合并', ' 不合并 ', 'merge', 'Keep Apart', 'ＭＥＲＧＥ'].map((text, i) => ({ pair: `a${i} ⇆ b${i}`, text }));
  const { decisions, unread } = readDecisions(written);
  expect(decisions.map(({ accept }) => accept)).toEqual([true, false, true, false, true]);
  expect(decisions[0]).toEqual({ a: 'a0', b: 'b0', accept: true });
  expect(unread).toEqual([]);
});

test('another word, or a row that names no pair, is no decision and is kept', () => {
  const written = [{ pair: 'a ⇆ b', text: '也许' }, { pair: 'a', text: '合并' }];
  expect(readDecisions(written)).toEqual({ decisions: [], unread: written });
});

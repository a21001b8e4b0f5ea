import { lineCount, proseWidth, textWidth } from '../../../src/core/sheets/layout/textWidth';

test('wide characters count double', () => {
  expect(textWidth('abc')).toBe(3);
  expect(textWidth('客户')).toBe(4);
  expect(textWidth('A 核心')).toBe(6);
  expect(textWidth('（）')).toBe(4);
  expect(textWidth('𠮷')).toBe(2);
  expect(textWidth('')).toBe(0);
});

test('running Latin text is a little narrower than digits', () => {
  expect(proseWidth('1234567890')).toBe(10);
  expect(proseWidth('abcdefghij')).toBeCloseTo(8.5);
});

test('a text takes as many lines as its width asks for, never none', () => {
  expect(lineCount('', 10)).toBe(1);
  expect(lineCount('客户客户客户', 13)).toBe(1);
  expect(lineCount('客户客户客户', 7)).toBe(2);
  expect(lineCount('a\nb', 10)).toBe(2);
  expect(lineCount('x', 0)).toBe(1);
});

test('words go to the next line whole; only one longer than a line is broken', () => {
  expect(lineCount('Usual interval (days)', 11)).toBe(3);
  expect(lineCount('Usual interval (days)', 14)).toBe(2);
  expect(lineCount('通常 14 天一单，已停 151 天', 24)).toBe(2);
  expect(lineCount('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 10)).toBe(3);
});

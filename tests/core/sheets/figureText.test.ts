import { changeText, decimalText, groupedDecimal, integerText, moneyText, pointsText, ratioText } from '../../../src/core/sheets/figureText';
import { minor } from '../../../src/core/values/minor';

test('amounts are exact, grouped by thousands and rounded half away from zero', () => {
  expect(moneyText(minor(123456789), 2)).toBe('1,234,568');
  expect(moneyText(minor(123456789), 2, 2)).toBe('1,234,567.89');
  expect(moneyText(minor(-50), 2)).toBe('-1');
  expect(moneyText(minor(-49), 2)).toBe('0');
  expect(moneyText(minor(1005), 3, 2)).toBe('1.01');
  expect(moneyText(minor(12345678901234567890n), 2, 2)).toBe('123,456,789,012,345,678.90');
  expect(moneyText(minor(-123456), 2)).toBe('-1,235');
});

test('a change carries its sign in words a printer without colour shows', () => {
  expect(changeText(0.081)).toBe('▲ 8.1%');
  expect(changeText(-0.234)).toBe('▼ 23.4%');
  expect(changeText(0.0004)).toBe('0.0%');
  expect(changeText(-0.0004)).toBe('0.0%');
  expect(changeText(12.3456)).toBe('▲ 1,234.6%');
});

test('ratios, points and decimals have one digit', () => {
  expect(ratioText(1 / 3)).toBe('33.3%');
  expect(ratioText(0)).toBe('0.0%');
  expect(pointsText(0.012)).toBe('+1.2');
  expect(pointsText(-0.0296)).toBe('−3.0');
  expect(pointsText(0.0001)).toBe('0.0');
  expect(decimalText(1234.56)).toBe('1,234.6');
});

test('counts and decimals of the checks are grouped', () => {
  expect(integerText(1234567)).toBe('1,234,567');
  expect(integerText(-1234)).toBe('-1,234');
  expect(groupedDecimal('97636761.63')).toBe('97,636,761.63');
  expect(groupedDecimal('-1234.5678')).toBe('-1,234.5678');
  expect(groupedDecimal('204')).toBe('204');
});

import type { DuplicatePair } from '../../../../src/core/cleaning/duplicates/duplicatePair';
import { findDuplicates } from '../../../../src/core/cleaning/duplicates/findDuplicates';
import { candidatePairs } from '../../../../src/core/cleaning/duplicates/candidatePairs';
import { cpuTime } from '../cpuTime';
import { comparable } from '../../../../src/core/cleaning/duplicates/comparable';

/** A small generator with a fixed seed, so that every run measures the same list. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function company(roll: (sides: number) => number) {
  const pick = (text: string) => text[roll(text.length)] ?? '';
  const city = ['深圳', '上海', '北京', '广州', '杭州', '苏州'][roll(6)] ?? '';
  const word = () => pick('华中鑫宏盛天恒瑞博远达通利源泰兴隆嘉德信诚');
  const trade = ['科技', '贸易', '机械', '电子', '实业', '建材'][roll(6)] ?? '';
  return {
    name: `${city}市${word()}${word()}${word()}${trade}有限公司`,
    phone: `1${3 + roll(7)}${String(roll(1e9)).padStart(9, '0')}`,
    address: `${city}市${word()}${word()}路${1 + roll(900)}号`,
  };
}

test('50,000 customers are searched in seconds, and every twentieth, a copy in another spelling, is found', () => {
  const roll = dice(7);
  const rows = Array.from({ length: 50000 }, () => company(roll));
  const copies: number[] = [];
  for (let i = 19; i < rows.length; i += 20) {
    const original = rows[i - 10]!;
    rows[i] = { name: original.name.replace('有限公司', '公司'), phone: original.phone.replace(/^(...)(....)/, '+86 $1 $2 '), address: '' };
    copies.push(i);
  }
  let pairs: DuplicatePair[] = [];
  const time = cpuTime(
    () =>
      (pairs = findDuplicates({
        length: rows.length,
        name: rows.map((r) => r.name),
        phone: rows.map((r) => r.phone),
        address: rows.map((r) => r.address),
      })),
  );
  // About 4 s on the machine it was written on.
  expect(time).toBeLessThan(15000);
  const found = new Set(pairs.map(({ a, b }) => `${a}-${b}`));
  expect(copies.filter((i) => !found.has(`${i - 10}-${i}`))).toEqual([]);
});

test('values that everybody shares do not make the pairs grow with the square of the list', () => {
  const forms = (length: number) => {
    const list = {
      length,
      name: Array(length).fill('测试客户'),
      phone: Array(length).fill('13800138000'),
      city: Array(length).fill('上海'),
      birthDate: Array(length).fill('2000-01-01'),
    };
    return Array.from({ length }, (_, row) => comparable(list, row, 'CN'));
  };
  const [small, large] = [candidatePairs(forms(1000), 40).length, candidatePairs(forms(4000), 40).length];
  expect(small).toBeGreaterThan(0);
  expect(large).toBeLessThan(small * 4.1);
});

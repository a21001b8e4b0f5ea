import fc from 'fast-check';

/** Text of the kinds a cell holds: any Unicode, near-numbers, Chinese, and very long cells (T12). */
export const messyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'0123456789+-() ./转x#＋－（）　@.com。'), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'中国广东省深圳市有限公司集团（）()-—/ ABCabc,.'), maxLength: 40 }),
  fc.constantFrom('__proto__', 'constructor', '#N/A', 'NaN', '\u0000', 'İ', 'ß', '\u200B'),
  fc
    .tuple(fc.constantFrom('1', '0', '(', '-', ' ', 'a@', '省', '有限公司', '(('), fc.constantFrom(1000, 32767))
    .map(([unit, length]) => unit.repeat(length).slice(0, length)),
);

import fc from 'fast-check';
import { parseEmail } from '../../../../src/core/cleaning/email/parseEmail';
import { messyText } from '../messyText';

const read = (text: string): string => {
  const { email, reason } = parseEmail(text);
  return email ? email.address : `! ${reason}`;
};

describe('e-mail addresses', () => {
  test.each([
    ['Zhang.San@Example.COM', 'zhang.san@example.com'],
    [' zhang@example.com ', 'zhang@example.com'],
    ['ｚｈａｎｇ＠example．com', 'zhang@example.com'],
    ['zhang @ example. com', 'zhang@example.com'],
    ['mailto:zhang@example.com', 'zhang@example.com'],
    ['张三 <zhang@example.com>', 'zhang@example.com'],
    ['邮箱：zhang@example.com', 'zhang@example.com'],
    ['zhang@example。com', 'zhang@example.com'],
    ['zhang@example.com.', 'zhang@example.com'],
    ['zhang\u200B@example.com', 'zhang@example.com'],
    ['a+b_c@sub.example.co.uk', 'a+b_c@sub.example.co.uk'],
    ['用户@例子.公司', '用户@例子.公司'],
  ])('%s is read as %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['', 'empty'],
    ['无', 'noAt'],
    ['13800138000', 'noAt'],
    ['a@b.com;c@d.com', 'several'],
    ['@example.com', 'badLocalPart'],
    ['a..b@example.com', 'badLocalPart'],
    ['a@example', 'badDomain'],
    ['a@-x.com', 'badDomain'],
    ['a@x.1', 'badDomain'],
    ['a@', 'badDomain'],
    [`${'a'.repeat(65)}@x.com`, 'tooLong'],
    ['a b@x.com', 'badLocalPart'],
  ])('%j is not usable: %s', (text, reason) => expect(parseEmail(text).reason).toBe(reason));

  test('private mailboxes are told apart from company ones', () => {
    expect(
      ['x@qq.com', 'x@163.com', 'x@Gmail.com', 'x@example.com', 'x@mail.qq.com.cn'].map((text) => parseEmail(text).email?.isPrivate),
    ).toEqual([true, true, true, false, false]);
  });

  test('any text gives an address or a reason, and an address is read as itself', () => {
    fc.assert(
      fc.property(fc.oneof(messyText, fc.emailAddress()), (text) => {
        const { email, reason } = parseEmail(text);
        expect(email === null).toBe(reason !== null);
        if (email) expect(parseEmail(email.address).email).toEqual(email);
      }),
      { numRuns: 1000 },
    );
  });
});

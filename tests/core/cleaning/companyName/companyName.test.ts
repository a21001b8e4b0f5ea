import fc from 'fast-check';
import { companyName } from '../../../../src/core/cleaning/companyName/companyName';
import { messyText } from '../messyText';

describe('normal forms of names', () => {
  test.each([
    ['华为技术有限公司', '华为技术'],
    ['华 为 技 术 有 限 公 司', '华为技术'],
    ['海尔集团股份有限公司', '海尔'],
    ['某某（集团）有限公司', '某某'],
    ['腾讯科技（深圳）有限公司', '腾讯科技'],
    ['ＡＢＣ贸易有限责任公司', 'abc贸易'],
    ['Acme Co., Ltd.', 'acme'],
    ['ACME CO LTD', 'acme'],
    ['Acme Group Co., Ltd.', 'acme'],
    ['Acme Incorporated', 'acme'],
    ['Müller GmbH & Co. KG', 'muller'],
    ['MÜLLER', 'muller'],
    ['Foo S.p.A.', 'foo'],
    ['Bar Pty. Ltd.', 'bar'],
    ['The Palm', 'palm'],
    ["Arnie Morton's of Chicago", 'arniemortonsofchicago'],
    ['株式会社', '株式会社'],
    ['有限公司', '有限公司'],
    ['Ltd', 'ltd'],
    ['', ''],
  ])('the core of %s is %s', (text, core) => expect(companyName(text).core).toBe(core));

  test('a place in brackets is kept apart: a branch is another customer', () => {
    expect(companyName('腾讯科技（深圳）有限公司').bracketed).toEqual(['深圳']);
    expect(companyName('Palm [Los Angeles]').bracketed).toEqual(['los angeles']);
    expect(companyName('某某（集团）有限公司').bracketed).toEqual([]);
  });

  test('the exact form keeps the legal form', () => {
    expect(companyName('华为 技术有限公司').exact).toBe('华为技术有限公司');
    expect(companyName('ABC-Ltd.').exact).toBe('abcltd');
  });

  test('any name has a core, the same for its folded form', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const name = companyName(text);
        expect(name.core === '').toBe(name.exact === '');
        expect(name.words.join('')).toBe(name.core);
        expect(companyName(text.normalize('NFKC').slice(0, 150)).core).toBe(
          companyName(text.normalize('NFKC').slice(0, 150).toUpperCase().toLowerCase()).core,
        );
      }),
      { numRuns: 500 },
    );
  });
});

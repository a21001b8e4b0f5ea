import { currencyOfFormat } from '../../../../src/core/records/cells/currencyFormat';

describe('The currency that a number format shows', () => {
  test.each([
    ['"¥"#,##0.00', 'CNY'], ['￥#,##0.00_);(￥#,##0.00)', 'CNY'], ['[$¥-804]#,##0.00', 'CNY'], ['[$￥-411]#,##0', 'JPY'], ['#,##0.00"元"', 'CNY'], ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ', 'CNY'],
    ['[$€-2] #,##0.00', 'EUR'], ['#,##0.00 [$€-407]', 'EUR'], ['#,##0.00\\ "€"', 'EUR'], ['$#,##0.00', 'USD'], ['_($* #,##0.00_)', 'USD'], ['[$$-409]#,##0.00', 'USD'], ['[$$-C09]#,##0', 'AUD'],
    ['[$HK$-C04]#,##0', 'HKD'], ['[$$-404]#,##0', 'TWD'], ['[$USD] #,##0.00', 'USD'], ['[$£-809]#,##0', 'GBP'], ['[Red]"US$"#,##0', 'USD'], ['[$kr-414] #,##0', 'KR'],
  ])('%s shows %s', (format, code) => {
    expect(currencyOfFormat(format)).toBe(code);
  });

  test.each(['General', '@', '0.00', '#,##0', '0%', 'yyyy-mm-dd', '[$-409]d-mmm-yy', '[$-804]yyyy"年"m"月"', '#,##0;"$"0', '"Total: "0', '[Red]0.00', ''])('%s shows none', (format) => {
    expect(currencyOfFormat(format)).toBeNull();
  });
});

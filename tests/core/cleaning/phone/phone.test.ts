import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { formatPhone } from '../../../../src/core/cleaning/phone/formatPhone';
import { parsePhone } from '../../../../src/core/cleaning/phone/parsePhone';
import type { PhoneCountry } from '../../../../src/core/cleaning/phone/phone';
import { defaultPhoneCountry } from '../../../../src/core/cleaning/phone/defaultPhoneCountry';
import { cpuTime } from '../cpuTime';
import { messyText } from '../messyText';

const one = (text: string, country: PhoneCountry = 'CN'): string => {
  const { phone, reason } = parsePhone(text, country);
  return phone ? formatPhone(phone, country) : `! ${reason}`;
};

describe('one phone format', () => {
  test.each([
    ['13800138000', '138-0013-8000'],
    ['138 0013 8000', '138-0013-8000'],
    ['138-0013-8000', '138-0013-8000'],
    ['+86 138 0013 8000', '138-0013-8000'],
    ['0086-13800138000', '138-0013-8000'],
    ['(+86)13800138000', '138-0013-8000'],
    ['8613800138000', '138-0013-8000'],
    ['86-138-0013-8000', '138-0013-8000'],
    ['013800138000', '138-0013-8000'],
    ['１３８００１３８０００', '138-0013-8000'],
    ['手机：138​00138000', '138-0013-8000'],
    ['13800138000.0', '138-0013-8000'],
    ['19912345678', '199-1234-5678'],
  ])('writes the mobile %s as %s', (text, expected) => expect(one(text)).toBe(expected));

  test.each([
    ['010-66668888', '010-66668888'],
    ['01066668888', '010-66668888'],
    ['(010) 6666 8888', '010-66668888'],
    ['（０１０）６６６６－８８８８', '010-66668888'],
    ['010—66668888', '010-66668888'],
    ['+86 10 6666 8888', '010-66668888'],
    ['+86 (0)21 6666 8888', '021-66668888'],
    ['0086 755 26001234', '0755-26001234'],
    ['86-0755-26001234', '0755-26001234'],
    ['0311 8600123', '0311-8600123'],
    ['电话:0755-26001234', '0755-26001234'],
  ])('writes the landline %s as 区号-号码 %s', (text, expected) => expect(one(text)).toBe(expected));

  test.each([
    ['010-66668888转801', '010-66668888转801'],
    ['010-66668888 转分机 801', '010-66668888转801'],
    ['01066668888 ext. 801', '010-66668888转801'],
    ['01066668888x801', '010-66668888转801'],
    ['010-66668888-801', '010-66668888转801'],
    ['010-66668888(转801)', '010-66668888转801'],
    ['010-66668888#801', '010-66668888转801'],
    ['0311-8600123-4', '0311-8600123转4'],
    ['400-820-8820转2', '400-820-8820转2'],
  ])('keeps the extension of %s', (text, expected) => expect(one(text)).toBe(expected));

  test.each([
    ['4008208820', '400-820-8820'],
    ['400 8208820', '400-820-8820'],
    ['800-820-8820', '800-820-8820'],
    ['+86 400 820 8820', '400-820-8820'],
    ['95588', '95588'],
    ['10086', '10086'],
  ])('knows the service number %s', (text, expected) => expect(one(text)).toBe(expected));

  test.each([
    ['+1 213 373 4253', '+1 213 373 4253'],
    ['001-213-373-4253', '+1 213 373 4253'],
    ['+44 20 7946 0958 ext 12', '+44 20 7946 0958 ext. 12'],
    ['+852 2123 4567', '+852 2123 4567'],
    ['+886 2 2345 6789', '+886 2 2345 6789'],
  ])('writes the foreign number %s as %s', (text, expected) => expect(one(text)).toBe(expected));

  test('a number without country code belongs to the country of the language setting', () => {
    expect(one('213/373-4253', 'US')).toBe('(213) 373-4253');
    expect(one('213.373.4253 x12', 'US')).toBe('(213) 373-4253 ext. 12');
    expect(one('+86 138 0013 8000', 'US')).toBe('+86 138 0013 8000');
    expect(['zh-CN', 'zh-Hant-HK', 'zh-TW', 'en-GB', 'en-US', 'de'].map(defaultPhoneCountry)).toEqual(['CN', 'HK', 'TW', 'GB', 'US', 'US']);
  });
});

describe('texts that are no number say why', () => {
  test.each([
    ['', 'empty'],
    ['　 ', 'empty'],
    ['无', 'notANumber'],
    ['zhang@example.com', 'notANumber'],
    ['-', 'notANumber'],
    ['13800138000张三', 'notANumber'],
    ['1380013800', 'tooShort'],
    ['12', 'tooShort'],
    ['66668888', 'noAreaCode'],
    ['6001234', 'noAreaCode'],
    ['138001380001', 'unknownRange'],
    ['1380013800012345', 'tooLong'],
    ['010-16668888', 'unknownRange'],
    ['+1 213', 'tooShort'],
    ['+999 12345678', 'notANumber'],
  ])('%j: %s', (text, reason) => expect(parsePhone(text, 'CN')).toEqual({ phone: null, reason }));

  test('T4 a landline that may have lost its leading 0 is flagged, not repaired', () => {
    for (const text of ['1066668888', '75526001234', '3118600123']) expect(parsePhone(text, 'CN').reason).toBe('lostZero');
  });

  test('T4 a number that a sheet shows as 1.38E+10 has lost its digits', () => {
    expect(parsePhone('1.38E+10', 'CN').reason).toBe('rounded');
  });
});

describe('reading what was written', () => {
  const areas = fc.constantFrom('10', '21', '755', '311', '571', '471', '991');
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const national = fc.oneof(
    fc.tuple(fc.integer({ min: 13, max: 19 }), digits(9)).map(([head, tail]) => `${head}${tail}`),
    fc.tuple(areas, fc.integer({ min: 2, max: 9 }), digits(7)).map(([area, head, tail]) => `0${area}${head}${tail}`),
    digits(7).map((tail) => `400${tail}`),
  );

  test('parse(format(x)) is x for Chinese numbers, with and without an extension, at home and abroad', () => {
    fc.assert(
      fc.property(
        national,
        fc.option(fc.stringMatching(/^[0-9]{1,6}$/)),
        fc.constantFrom<PhoneCountry>('CN', 'US', 'GB'),
        (number, extension, country) => {
          const { phone } = parsePhone(number + (extension === null ? '' : `转${extension}`), 'CN');
          expect(phone).not.toBeNull();
          if (phone) expect(parsePhone(formatPhone(phone, country), country).phone).toEqual({ ...phone });
        },
      ),
    );
  });

  test('parse(format(x)) is x for every country of the numbering plans, at home and abroad', () => {
    const countries = getCountries();
    expect(countries.length).toBeGreaterThan(200);
    for (const country of countries) {
      const example = getExampleNumber(country, examples);
      const { phone } = parsePhone(example?.number ?? '', 'CN');
      if (!phone) throw new Error(`the example number of ${country} is not read`);
      for (const home of [country, 'CN', 'US'] as const) expect(parsePhone(formatPhone(phone, home), home).phone).toEqual(phone);
    }
  });

  test('any text gives a number or a reason, within a millisecond', () => {
    const texts: string[] = [];
    fc.assert(
      fc.property(messyText, fc.constantFrom<PhoneCountry>('CN', 'US'), (text, country) => {
        texts.push(text);
        const { phone, reason } = parsePhone(text, country);
        return (phone === null) !== (reason === null);
      }),
      { numRuns: 500 },
    );
    const time = cpuTime(() => texts.forEach((text) => parsePhone(text, 'CN')));
    expect(time / texts.length).toBeLessThan(1);
  });
});

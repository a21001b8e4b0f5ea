import { currencyCode } from './currency';

/** `[$€-2]`, `[$¥-804]`, `[$USD]`: the sign and the language that says whose dollar it is. */
const BRACKETED = /\[\$([^\]-]*)(?:-([0-9a-f]+))?\]/i;
/** What may stand in a format as it is, in quotes or after a backslash. */
const LITERAL_SIGN = /US\$|HK\$|NT\$|[¥￥$€£₩₹]|\b(?:RMB|CNY|USD|EUR|GBP|HKD|TWD|JPY)\b|人民币|美元|欧元|港币|元/i;
/** Dollars and yuan by the language of the format, as the last four digits of its number. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  '$409': 'USD', '$1009': 'CAD', '$C0C': 'CAD', '$C09': 'AUD', '$1409': 'NZD', '$404': 'TWD', '$C04': 'HKD', '$1004': 'SGD', '¥411': 'JPY', '￥411': 'JPY',
};

/**
 * The currency that a number format shows (M10), as a code: EUR for `[$€-2] #,##0.00`, CNY for `"¥"#,##0`; null where it
 * shows none. Only the section for positive numbers is looked at: the others repeat it.
 */
export function currencyOfFormat(format: string): string | null {
  if (format === 'General' || format === '@' || format.length > 255) return null;
  const section = firstSection(format);
  const bracketed = BRACKETED.exec(section);
  if (bracketed && bracketed[1] !== '') {
    const sign = bracketed[1]!.trim();
    const language = bracketed[2]?.slice(-4).replace(/^0+/, '').toUpperCase() ?? '';
    return BY_LANGUAGE[`${sign}${language}`] ?? currencyCode(sign);
  }
  const sign = LITERAL_SIGN.exec(section.replace(/\[[^\]]*\]/g, '').replace(/["\\]/g, ''));
  return sign ? currencyCode(sign[0]) : null;
}

/** The text before the first semicolon that stands in no quotes. */
function firstSection(format: string): string {
  let quoted = false;
  for (let i = 0; i < format.length; i++) {
    if (format[i] === '"') quoted = !quoted;
    else if (format[i] === '\\') i++;
    else if (format[i] === ';' && !quoted) return format.slice(0, i);
  }
  return format;
}

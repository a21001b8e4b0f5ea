import { plainText } from '../text/plainText';

const LABEL =
  /^(?:联系电话|公司电话|固定电话|办公电话|手机号码?|手机|电话|座机|固话|传真|telephone|tel|phone|mobile|mob|cell|fax)\s*[.:：]?\s*/i;
const DASHES = /[\u2010-\u2015\u2212\u30FC\uFE63~]/g;
/** No written number, with labels and an extension, is longer; more is prose, and is not searched. */
const LONGEST = 80;

/** A phone cell in plain characters: normal width, one kind of dash, no label, no `.0` of a numeric cell; '' if too long. */
export function plainPhoneText(text: string): string {
  if (text.length > LONGEST * 4) return '';
  const plain = plainText(text)
    .replace(DASHES, '-')
    .replace(LABEL, '')
    .replace(/^(\d{5,})\.0+$/, '$1')
    .trim();
  return plain.length > LONGEST ? '' : plain;
}

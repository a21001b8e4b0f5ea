import type { Settings } from '../../settings/settings';

/** Digits that stay at a number's end, and as many before them that are hidden. */
const KEPT_AT_END = 4;
/** So many at the front stay where the number is long enough. */
const KEPT_AT_FRONT = 3;
/** A shorter number keeps its last two only. */
const SHORT = 8;

const NUMBERS = /\p{Nd}(?:[\p{Nd}\s().（）+‐-―－-]*\p{Nd})?/gu;
const MAILS = /[^\s@,;，；、<>()]+@[^\s@,;，；、<>()]+/gu;

/**
 * A phone with its middle hidden, several in a cell each (R-K1): 138****8000, 021-****0001. What stands between the
 * digits, and words beside the number, stay as they are.
 */
export function maskPhone(text: string): string {
  return text.replace(NUMBERS, hideMiddle);
}

/** E-mail addresses with all but their first letter hidden before the @ (R-K1): l***@example.com. */
export function maskEmail(text: string): string {
  return text.replace(MAILS, (mail) => {
    const [first = ''] = mail;
    return `${first}***${mail.slice(mail.lastIndexOf('@'))}`;
  });
}

/** A text of a field as our sheets show it: phones and e-mails masked where the user wants that, all else as it is. */
export function contactText(field: string | null, text: string, { contactDetails }: Pick<Settings, 'contactDetails'>): string {
  if (contactDetails === 'shown') return text;
  return field === 'phone' ? maskPhone(text) : field === 'email' ? maskEmail(text) : text;
}

function hideMiddle(number: string): string {
  const digits = Array.from(number.matchAll(/\p{Nd}/gu)).length;
  const end = digits < SHORT ? Math.min(2, digits - 1) : KEPT_AT_END;
  const front = digits < SHORT ? 0 : Math.min(KEPT_AT_FRONT, digits - 2 * KEPT_AT_END);
  let at = 0;
  return number.replace(/\p{Nd}/gu, (digit) => {
    at += 1;
    return at > front && at <= digits - end ? '*' : digit;
  });
}

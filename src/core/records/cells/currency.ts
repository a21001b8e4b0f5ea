import { usualWidth } from './width';

/** Ways of writing a currency, in lower case; ¥ is taken for the yuan (a ledger in yen says JPY). */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CNY: ['cny', 'rmb', '¥', '￥', 'cn¥', '人民币', '人民幣', '元', '元整', '圆', '块', 'cnh', '本币', '人民币元', 'yuan'],
    USD: ['usd', 'us$', '$', '美元', '美金', 'us dollar', 'dollar', 'dollars'],
    EUR: ['eur', '€', '欧元', '歐元', 'euro', 'euros'],
    GBP: ['gbp', '£', '英镑', '英鎊', 'pound', 'pounds'],
    HKD: ['hkd', 'hk$', '港币', '港元', '港幣'],
    TWD: ['twd', 'ntd', 'nt$', '新台币', '新臺幣', '台币'],
    JPY: ['jpy', '日元', '日圆', 'yen', '円'],
    KRW: ['krw', '₩', '韩元'],
    INR: ['inr', '₹', 'rs', 'rs.'],
    SGD: ['sgd', 's$', '新加坡元'],
    AUD: ['aud', 'a$', '澳元'],
    CAD: ['cad', 'c$', '加元'],
  }).flatMap(([code, ways]) => ways.map((way) => [way, code] as const)),
);
const SIGN = /^[-+(（]*\s*(cn¥|us\$|hk\$|nt\$|[¥$€£₩₹]|rmb|cny|usd|eur|gbp|hkd|twd|jpy|人民币)|(rmb|cny|usd|eur|gbp|hkd|twd|jpy|人民币|美元|欧元|港币|元整|元|[¥$€£₩₹])[\s)）-]*$/;

/** One code for all ways of writing a currency; an unknown one is itself in capitals. */
export function currencyCode(text: string): string {
  const plain = usualWidth(text).trim().toLowerCase();
  return CODES.get(plain) ?? plain.toUpperCase();
}

/** The currency that an amount written as text bears, or null. */
export function currencyOfAmount(cell: string): string | null {
  if (cell.length > 64) return null;
  const match = SIGN.exec(usualWidth(cell).trim().toLowerCase());
  return match ? currencyCode(match[1] ?? match[2]!) : null;
}

import { simplified } from '../cells/simplified';

/**
 * The words of D5. They are matched in text brought to one form (see {@link plainWords}): width, case, joiners and
 * camelCase do not matter, and a word that is denied ("not returned", 未取消) does not count.
 */
const RETURN =
  /\b(?:returns?|returned|refunds?|refunded|reversals?|reversed|credit (?:notes?|memos?)|creditnotes?|creditmemos?)\b|\brma(?![a-z])|退货|退款|红字|销售退回|销退|红冲|冲红|冲销|红单|红票|负数发票|^退$/;
const ALLOWANCE = /折扣|返利|\b(?:discounts?|rebates?)\b/;
const VOID =
  /\b(?:void|voided|drafts?|cancelled|canceled|deleted|rejected|declined|expired|abandoned|failed)\b|作废|取消|草稿|交易关闭|删除|撤销|驳回|失效|无效|交易失败|付款失败|支付失败|暂存|未提交|不通过|未通过|废单/;
const DENIED = /\b(?:no|non|not) \w+|[未无不非](?:退货|退款|红字|销售退回|红冲|冲红|冲销|作废|取消|草稿|删除|撤销|驳回|失效)/g;
const YES = /^(?:是|有|对|y|yes|true|t|1|x|√|✓|✔)$/;

export function isReturnWord(text: string): boolean {
  return RETURN.test(withoutDenials(text));
}

export function isAllowanceWord(text: string): boolean {
  return ALLOWANCE.test(plainWords(text));
}

export function isVoidWord(text: string): boolean {
  return VOID.test(withoutDenials(text));
}

/** Whether a cell under a header such as 是否退货 says yes (D5 rule 2). */
export function isYes(text: string): boolean {
  return YES.test(plainWords(text));
}

function withoutDenials(text: string): string {
  return plainWords(text).replace(DENIED, ' ');
}

/** Full width to half width, camelCase and joiners to spaces, lower case. */
function plainWords(text: string): string {
  return simplified(text.normalize('NFKC'))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[\s_\-/.]+/g, ' ')
    .trim()
    .toLowerCase();
}

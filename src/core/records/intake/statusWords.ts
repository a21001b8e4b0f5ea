import { simplified } from '../cells/simplified';
import { usualWidth } from '../cells/width';
import { isReturnWord, isVoidWord } from '../words/lineWords';

/** Orders that are no sale yet or may cease to be one. Cancelled, void and draft lines are the analysis' matter (D5). */
const ON_HOLD =
  /\bon[ _-]?hold\b|^hold$|^held$|\bdisputed?\b|\bsuspended\b|挂起|暂停|冻结|争议|未审核|待审核|未审批|待审批|等待(?:买家)?付款|待付款|待支付|\bawaiting[ -]payment\b|\bpayment[ -]pending\b|\bpending[ -]payment\b|^报价|^询价|^意向|^(?:sales )?quot(?:e|ation)s?$/;
const DENIED = /\bnot? (?:on[ _-]?hold|disputed|suspended)\b|[未无非](?:挂起|暂停|冻结|争议)/;

/** A return that is asked for, in part, or refused: how much of the order came back is not said. */
const NOT_ALL_BACK = /部分|partial|申请|[中待]|处理|request|pending|process|关闭|拒|驳回|取消|失败|cancel|reject|closed|可退|可以退/;
/** One program's end of an order is another's calling it off; an order not yet paid may be a sale on credit. */
const DOUBTFUL = /^已?关闭$|^订单关闭$|^closed$|^pending$|^新建$|^new$|^未付款?$|^未支付$|^unpaid$|^未成交$|^(?:closed )?lost$|^丢单$|^售后(?:中|完成|成功)?$/;

/** Whether an order status says that the sale is not settled: on hold, disputed, not yet approved, only quoted. */
export function isOnHold(status: string): boolean {
  const plain = plainStatus(status);
  return plain.length <= LONGEST && ON_HOLD.test(plain) && !DENIED.test(plain);
}

/** Whether a cell under a header such as 审核标志 says that the document is not approved. */
export function isUnapproved(header: string, cell: string): boolean {
  return /审核|审批|\bapproved?\b|\bapproval\b/i.test(header) && /^(?:n|no|false|f|0|否|未|×|✗)$/.test(plainStatus(cell));
}

/** Whether an order status says that the whole order came back: 已退款, 退货完成, "Refunded" (R-X1). */
export function isRefunded(status: string): boolean {
  const plain = plainStatus(status);
  return plain.length <= LONGEST && isReturnWord(plain) && !isVoidWord(plain) && !NOT_ALL_BACK.test(plain);
}

/** Whether an order status leaves open if the line is a sale, or how much of it is left: such lines are used, and listed (R-X2). */
export function isDoubtfulStatus(status: string): boolean {
  const plain = plainStatus(status);
  if (plain.length > LONGEST || isVoidWord(plain) || isOnHold(plain)) return false;
  return DOUBTFUL.test(plain) || (isReturnWord(plain) && NOT_ALL_BACK.test(plain) && !NOTHING_BACK.test(plain));
}

/** A request to return that came to nothing. */
const NOTHING_BACK = /退[款货](?:已)?(?:关闭|取消|拒绝|驳回|失败)|(?:refund|return)[a-z]* (?:closed|cancel|reject|fail)/;
/** Longer texts are remarks. */
const LONGEST = 60;

function plainStatus(status: string): string {
  return simplified(usualWidth(status)).trim().toLowerCase();
}

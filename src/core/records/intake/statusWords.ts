import { simplified } from '../cells/simplified';
import { usualWidth } from '../cells/width';

/** Orders that are no sale yet or may cease to be one. Cancelled, void and draft lines are the analysis' matter (D5). */
const ON_HOLD = /\bon[ _-]?hold\b|^hold$|^held$|\bdisputed?\b|\bsuspended\b|挂起|暂停|冻结|争议|未审核|待审核|未审批|待审批|等待(?:买家)?付款|待付款|待支付|\bawaiting payment\b/;
const DENIED = /\bnot? (?:on[ _-]?hold|disputed|suspended)\b|[未无非](?:挂起|暂停|冻结|争议)/;

/** Whether an order status says that the sale is not settled: on hold, disputed, not yet approved. */
export function isOnHold(status: string): boolean {
  const plain = simplified(usualWidth(status)).trim().toLowerCase();
  return plain.length <= 60 && ON_HOLD.test(plain) && !DENIED.test(plain);
}

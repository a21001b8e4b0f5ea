import type { CellInput } from '../../tables/columns';
import { withoutSpace } from '../cells/space';
import { usualWidth } from '../cells/width';

/** What printed lists and programs write around their lines: page numbers, signatures, print dates, notices. */
const NOTE =
  /^第\d+页|^共\d+[页条笔]|^\d+\/\d+页|^页码|^(?:制表|制单|审核|复核|经办|打印|导出|填表|会计|主管|记账|出纳|编制)(?:人|员|日期|时间|单位)?[:：]|^(?:记录数|记录总数|备注|说明|注)[:：]|机密|请勿分发|版权所有|©|^page\d+|^printed(?:on|by)?[:\d]|^generated(?:on|by)|confidential|copyright|allrightsreserved|^endofreport|^recordcount/;

/** Whether a cell is a note about the list and no part of it. */
export function isNote(cell: CellInput | undefined): boolean {
  if (typeof cell !== 'string' || cell.length < 2 || cell.length > 120) return false;
  return NOTE.test(withoutSpace(usualWidth(cell)).toLowerCase());
}

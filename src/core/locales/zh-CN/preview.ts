import { grouped } from '../grouped';
import type { PreviewWords } from '../previewWords';

const ARE = { numbers: '是数字', dates: '是日期', codes: '是编码', words: '是文字' } as const;
const UNITS: Readonly<Record<number, string>> = { 3: '千元', 4: '万元', 6: '百万元', 7: '千万元', 8: '亿元' };

export const preview: PreviewWords = {
  column: (letters, field, reasons) => `${letters} 列是${field}：${reasons}`,
  unusedColumn: (letters, header, reason) => `${letters} 列${header === '' ? '' : `（${header}）`}：${reason}`,
  score: (percent) => `把握 ${percent}%`,
  samples: (values) => `例如 ${values}`,
  and: '，',
  because: {
    given: (header) => `表头“${header}”，由您指定`,
    exact: (header) => `表头“${header}”`,
    part: (header) => `表头“${header}”含有这个名称`,
    content: (header) => `表头“${header}”，并看了单元格内容`,
    cells: (are, percent, count) => `${grouped(count)} 个单元格中 ${percent}% ${ARE[are]}`,
    blank: '看过的行里没有内容',
    joined: (header) => `与“${header}”合起来`,
    unit: (shift) => `单位为${UNITS[shift] ?? grouped(10 ** shift)}`,
  },
  unused: {
    unknown: '用不到',
    taken: (field) => `另有一列更像${field}`,
    disagrees: (field) => `内容不像${field}`,
    noHeader: '没有表头',
  },
  ask: {
    whichList: (place) => `${place}有几张同类的表。哪些属于您的数据？`,
    tax: (place) => `${place}：同时有含税和不含税的金额，按哪一列计算？`,
    whichColumn: (place, field) => `${place}：有几列都可能是${field}，应该用哪一列？`,
    dateOrder: (place, _, header) => `${place}：“${header}”的日期是日在前还是月在前？`,
    decimalSign: (place, _, header) => `${place}：“${header}”里的小数点是哪个符号？`,
    scale: (place) => `${place}：满分是几分？`,
  },
  place: (sheet, column, more) => `工作表“${sheet}”${column === null ? '' : ` ${column} 列`}${more > 0 ? `（另有 ${more} 处相同）` : ''}`,
  choice: {
    column: (header) => header,
    allLists: '全部都是',
    oneList: (range) => `只有 ${range} 这一张`,
    dmy: '日在前',
    mdy: '月在前',
    point: '点（1,234.50）',
    comma: '逗号（1.234,50）',
    scale: (greatest) => `${greatest} 分`,
  },
  evidence: {
    filled: (count) => `${grouped(count)} 个单元格有内容`,
    either: (count) => `${grouped(count)} 个两种读法都通`,
    only: (count) => `${grouped(count)} 个只能这样读`,
    sum: (value) => `看过的行合计 ${value}`,
    rows: (first, last) => `第 ${first} 至 ${last} 行`,
    product: (count, of) => `${grouped(of)} 行中 ${grouped(count)} 行等于 数量×单价`,
    greatest: (value) => `最高 ${value} 分`,
  },
  example: (written, meaning) => `${written} 即 ${meaning}`,
  until: (choice, because) => `在您回答之前先用：${choice}（${because}）。`,
  proposedBecause: { first: '其中第一列', culture: '按 Excel 的区域设置', usual: '一般情况', withoutTax: '销售额按不含税计算' },
};

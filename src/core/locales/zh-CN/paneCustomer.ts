import { grouped } from '../grouped';
import type { PaneCustomerWords } from '../paneCustomerWords';

export const paneCustomer: PaneCustomerWords = {
  search: '查找客户',
  searchHint: '名称、编号、电话或拼音首字母',
  noHit: '没有找到这样的客户。可以试试名称的一部分、电话后几位或拼音首字母。',
  hits: (count) => `找到 ${grouped(count)} 位`,
  choose: '这里可能指以下客户，请选择：',
  start: '在任意一张表里点选客户所在的行，或在上面查找，这里立刻显示该客户。',
  nobody: {
    noCells: '当前选中的不是单元格。请点选客户所在的行，或在上面查找。',
    blankRow: '选中的行是空行或表头。请点选客户所在的行，或在上面查找。',
    noCustomer: '选中的行里没有客户编号或名称。请点选客户所在的行，或在上面查找。',
    unknown: '选中行的客户不在上次的分析里，可能是之后才录入的。请到“首页”重新识别，或重新生成汇总。',
    noAnalysis: '数据还没有分析。分析一遍（不写入任何内容）就能查看每位客户。',
    unreadable: 'Excel 正忙（例如正在编辑单元格）。按回车结束编辑后再点选一次即可。',
  },
  analyse: '分析数据',
  follows: '随选中的行更新',
  stays: '下面仍是上一位客户。',
  grade: (grade) => `${grade} 级`,
  steps: '下一步',
  months: '近 12 个月收入',
  monthsText: (from, to, least, most) => `${from} 至 ${to} 每月收入，最低 ${least}，最高 ${most}`,
  portrait: '生成画像表',
  written: (customer) => `${customer} 的画像已写入：`,
};

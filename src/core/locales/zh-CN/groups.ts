import type { GroupsWords } from '../groupsWords';
import { grouped } from '../grouped';

const names: GroupsWords['names'] = {
  valueTag: '价值等级',
  region: '区域',
  industry: '行业',
  size: '规模',
  source: '客户来源',
  channel: '渠道',
  handler: '经手人',
  salesperson: '业务员',
  category: '产品线',
};

export const groups: GroupsWords = {
  tab: '客户分组',
  title: '客户分组分析',
  facts: (period, amount, change, buyers, orders) =>
    `近 12 个月（${period}）净收入 ${amount}${change === null ? '' : `，比上一个 12 个月 ${change}`}，购买客户 ${grouped(buyers)} 家，订单 ${grouped(orders)} 张。下面每张表的合计都等于账面。`,
  noYearBefore: (dataStart) => `数据自 ${dataStart} 起，不足两年，不比上年。`,
  headings: {
    valueTag: '按价值等级',
    region: '按区域',
    industry: '按行业',
    size: '按企业规模',
    source: '按客户来源',
    channel: '按渠道',
    handler: '按经手人',
    salesperson: '按业务员',
    category: '按产品线',
  },
  names,
  columns: {
    customers: '客户',
    buyers: '购买客户',
    orders: '订单',
    amount: '净收入',
    share: '占比',
    average: '平均订单',
    before: '上一个12个月',
    change: '同比',
  },
  blank: '（未填）',
  others: (count) => `其余 ${grouped(count)} 组`,
  total: '合计',
  lineNote: '业务员、产品线按销售明细分：一家客户、一张订单可以在几组里，所以购买客户和订单的合计是去重后的数。',
  tagNote: (vip, ordinary, months) =>
    `价值等级按历史累计收入建议：VIP ≥ ${vip}，普通 ≥ ${ordinary}，其余潜在；普通客户连续 ${months} 个月没有交易建议标为休眠。手工填写的等级不会被改动。`,
  layers: {
    heading: '客户分层：行业 × 规模 × 交易额',
    aside: '近 12 个月净收入，从大到小',
    sector: '行业大类',
    perCustomer: '户均收入',
    note: '高价值、普通、低价值是各层中这一分层的客户数，标准见“客户分层”。先看户均高、高价值客户少的层：同类客户里还有提升的空间。',
    check: '行业 × 规模各层之和 ＝ 账面',
  },
  marketHeading: '市场分析：区域 × 产品线（净收入）',
  marketNote: '“–”是空白：这个区域还没有买过这条产品线。',
  rest: (amount) => `未列出的、没有区域或产品线的，合计 ${amount}。`,
  checkHeading: '核对',
  check: (name) => `${name}各组之和 ＝ 账面`,
  missing: (list) => `还可以按${list}分组：在客户资料表或销售表里加上这些列。`,
  comma: '、',
};

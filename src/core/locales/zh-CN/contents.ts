import type { ContentsWords } from '../contentsWords';
import { grouped } from '../grouped';
import { fieldNames } from './fieldNames';

export const contents: ContentsWords = {
  tab: '目录',
  title: '目录',
  back: '← 目录',
  answer: (sheets, absent) =>
    `本工作簿共 ${grouped(sheets)} 张表，点击名称即可打开；每张表右上角的“← 目录”回到这里。${absent > 0 ? `另有 ${grouped(absent)} 张表缺少数据来源，列在最后，补上即可生成。` : ''}`,
  groups: { answers: '先看这里', lists: '客户名单', reports: '分析报表', data: '数据', checks: '核对' },
  columns: { group: '分组', sheet: '工作表', about: '回答什么', headline: '主要数字' },
  absentHeading: '补上数据就有的报表',
  absentColumns: { sheet: '报表', why: '能回答什么', needs: '需要什么' },
  needs: (source, fields) => `一张“${source}”表，含列：${fields.join('、')}`,
  fields: fieldNames,
  about: {
    summary: '一页看全：收入、客户增减、先看谁、账对不对',
    activity: '谁在按时下单、谁该来没来、普通客户里谁悄悄不买了',
    abcBoard: '谁是 A 类客户，谁升谁降，每种情况该由谁做什么',
    movers: '近 30 天谁的订货突然变多或变少，谁停了哪条产品线',
    rfm: '按最近、频次、金额把客户分成群，每群怎么对待',
    groups: '各行业、地区、规模、来源、业务员、产品线各值多少，市场空白在哪里',
    lifecycle: '24 个月里客户怎样来、怎样走，新客户留下多少',
    funnel: '客户卡在哪一步、为什么丢，每种需求带来多少成交和复购',
    value: '钱集中在谁手里，谁最值得投入，谁要走还欠着钱',
    classes: {
      buying: '本期谁买了、买了多少',
      new: '本期第一次成交的是谁',
      returning: '流失后又回来的是谁',
      churned: '谁流失了、什么时候、带走多少',
      never: '谁建了档却从未成交',
    },
    customers: '一户一行，全部等级与数字，可筛选、可做透视表',
    problems: '哪些单元格有问题、怎样改',
    quality: '每一列填得多全、多准',
    duplicates: '哪些客户可能是同一家，由您定',
  },
  headlines: {
    summary: (revenue, change) => `本期收入 ${revenue}${change === null ? '' : `，同比 ${change}`}`,
    activity: (about, churned) => `即将流失 ${grouped(about)} 家，已流失 ${grouped(churned)} 家`,
    abcBoard: (customers, share) => `A 类 ${grouped(customers)} 家${share === null ? '' : `，占订货 ${share}`}`,
    movers: (up, down) => `暴涨 ${grouped(up)} 家，暴跌 ${grouped(down)} 家`,
    rfm: (name, customers, share) => `${name} ${grouped(customers)} 家，带来 ${share} 的收入`,
    groups: (dimension, name, share) => `${dimension}第一：${name}，占 ${share}`,
    lifecycle: (closing, retention) => `期末活跃 ${grouped(closing)} 家${retention === null ? '' : `，本期留存 ${retention}`}`,
    funnel: (stage, conversion) => `瓶颈在“${stage}”，只有 ${conversion} 走到下一步`,
    value: (for80, customers) => `${grouped(customers)} 家中的 ${grouped(for80)} 家带来 80% 的收入`,
    customersWithMoney: (customers, amount) => `${grouped(customers)} 家，${amount}`,
    quality: (columns, good) => `${grouped(columns)} 列中 ${grouped(good)} 列没有问题`,
  },
};

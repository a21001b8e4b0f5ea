import { grouped } from '../grouped';
import type { ConversionWords } from '../packWords';

export const conversion: ConversionWords = {
  tab: '客户转化率',
  title: '客户转化率报表：从接触到成交到复购',
  about: '认识的客户有多少成交、多少复购、哪个来源好、要多久',
  headline: (ratio, repeat) => `成交率 ${ratio}${repeat === null ? '' : `，复购率 ${repeat}`}`,
  answer: (customers, ratio, repeat, days) =>
    `${grouped(customers)} 家客户中 ${ratio} 成交${repeat === null ? '' : `，成交客户中 ${repeat} 复购`}。${days === null ? '' : `从首次接触到首购，一半的客户不超过 ${days} 天。`}`,
  best: (name, ratio) => `转化最好的来源是${name}（${ratio}）。`,
  worst: (name, ratio) => `最弱的是${name}（${ratio}）：看看丢在哪里。`,
  deals: (deals, rate) => `已有结果的商机赢单率 ${rate}（商机共 ${grouped(deals)} 个）。`,
  stepHeading: '从认识到购买',
  stepAlt: '认识、成交、复购的客户数',
  steps: { known: '已认识', bought: '已成交', again: '已复购' },
  cohortHeading: '按首次接触的季度',
  cohortAlt: '各季度新接触客户的成交比例',
  cohortMissing: '按首次接触的季度：客户资料表里加“首次接触日期”列。',
  quarter: (year, quarter) => `${year}年${quarter}季度`,
  fields: { source: '按客户来源', channel: '按渠道', region: '按区域', industry: '按行业', handler: '按经手人' },
  names: { source: '客户来源', channel: '渠道', region: '区域', industry: '行业', handler: '经手人' },
  dealHeading: '商机与赢单率（按负责人）',
  reasonHeading: '丢单原因',
  dealMissing: '赢单率：加一张商机表（商机编号、客户、阶段、日期、负责人）。',
  columns: { step: '步骤', quarter: '季度', customers: '客户', buyers: '成交', conversion: '成交率', ofBefore: '占上一步', repeaters: '复购', repeat: '复购率', days: '天数（中位）', revenue: '累计销售额', owner: '负责人', deals: '商机', won: '赢单', lost: '丢单', open: '进行中', winRate: '赢单率', reason: '原因', share: '占比' },
  total: '合计',
  blank: '（未填）',
  others: (count) => `其余 ${grouped(count)} 组`,
  note: '成交率 = 截至日前买过的客户 ÷ 全部客户；复购率 = 买过 2 天及以上的 ÷ 买过的；最近的季度时间还短。天数 = 首次接触到首购。',
  dealNote: '商机按商机编号计（没有编号的按客户计）；赢单率 = 赢单 ÷（赢单 ＋ 丢单）。漏斗表按客户计。',
};

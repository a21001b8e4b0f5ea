import { grouped } from '../grouped';
import type { PhaseWords } from '../packWords';

export const phases: PhaseWords = {
  tab: '生命周期报表',
  title: '客户生命周期报表：潜在、新、忠诚、流失',
  about: '各阶段有多少客户、是谁、每一类怎么做',
  headline: (loyal, potential) => `忠诚 ${grouped(loyal)} 家，潜在 ${grouped(potential)} 家`,
  answer: (all, active, loyal) => `${grouped(all)} 家客户中 ${grouped(active)} 家在买，其中忠诚客户 ${grouped(loyal)} 家。`,
  potential: (count, waiting, days) => (count === 0 ? '' : `${grouped(count)} 家从未成交${waiting === 0 ? '' : `，其中 ${grouped(waiting)} 家认识已超过 ${days} 天：决定继续还是放弃`}。`),
  referrals: (count, bought) => `老客户共推荐 ${grouped(count)} 家，其中 ${grouped(bought)} 家已成交：请忠诚客户多推荐。`,
  names: { potential: '潜在客户', new: '新客户', loyal: '忠诚客户', regular: '普通在购', churned: '流失客户' },
  meanings: {
    potential: '从未成交',
    new: (days) => `${days} 天内首次购买`,
    loyal: (times) => `活跃，一年内购买 ${times} 天及以上`,
    regular: '活跃，购买较少',
    churned: (days) => `超过 ${days} 天没有购买`,
  },
  todo: {
    potential: '弄清需求，促成首单',
    new: '致谢回访，促成第二单',
    loyal: '专人维护，请其推荐',
    regular: '提醒、配套、顾问，提高频次',
    churned: '问清原因，挽回大客户',
  },
  phaseHeading: '各阶段客户',
  chartAlt: '各生命周期阶段的客户数',
  columns: { phase: '阶段', customers: '客户', share: '占比', meaning: '含义', revenue: '近 365 天销售额', todo: '怎么做', customer: '客户', handler: '经手人', phone: '电话', firstContact: '首次接触', way: '接触方式', channel: '渠道', waiting: '认识天数', stage: '阶段', need: '核心需求', firstPurchase: '首购时间', firstAmount: '首购金额', orders: '订单', since: '接触到首购', days: '一年购买天数', value: '近 365 天销售额', referrals: '推荐客户', referred: '其中成交', last: '最后购买', elapsed: '距今天数', reason: '流失原因', lost: '流失前一年销售额', lifetime: '累计销售额' },
  total: '合计',
  headings: { potential: '潜在客户：初次接触时间与方式', new: '新客户：首购时间与金额', loyal: '忠诚客户：重复购买与推荐', churned: '流失客户：流失时间与原因' },
  asides: {
    potential: (shown, all) => `${grouped(all)} 家中的 ${grouped(shown)} 家，最近接触的在前`,
    new: (shown, all) => `${grouped(all)} 家中的 ${grouped(shown)} 家，最近的在前`,
    loyal: (shown, all) => `${grouped(all)} 家中的 ${grouped(shown)} 家，推荐和购买多的在前`,
    churned: (shown, all) => `${grouped(all)} 家中的 ${grouped(shown)} 家，最近流失的在前`,
  },
  empty: { potential: '没有：每家客户都买过。', new: '最近没有首次购买的客户。', loyal: '没有购买这么频繁的客户。', churned: '没有流失客户。' },
  missing: { contact: '初次接触时间和方式：客户资料表里加“首次接触日期”“客户来源”列。', referral: '推荐行为：客户资料表里加“介绍人”列。', reason: '流失原因：客户资料表里加“流失原因”列。' },
  more: '全部客户见客户清单和各分类名单。',
};

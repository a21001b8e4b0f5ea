import type { TodayWords } from '../todayWords';
import { grouped } from '../grouped';

const usualGap = (usual: number | null): string => (usual === null ? '' : `通常 ${grouped(usual)} 天一单，`);

export const today: TodayWords = {
  tab: '今日跟进',
  title: '今日跟进',
  about: '今天先联系谁、为什么、说什么',
  headline: (toCall, atRisk) => (toCall === 0 ? null : `${grouped(toCall)} 家，风险价值 ${atRisk}`),
  answer: (toCall, atRisk, all, atRiskOfAll) =>
    all > toCall
      ? `今天先联系 ${grouped(toCall)} 家，风险价值合计 ${atRisk}；全部该联系的有 ${grouped(all)} 家，合计 ${atRiskOfAll}。`
      : `今天该联系 ${grouped(toCall)} 家，风险价值合计 ${atRisk}。`,
  none: '今天没有必须联系的客户：没有流失风险，没有逾期款，也没有到期的约定。',
  appointments: (count) => `其中 ${grouped(count)} 家是约好的日期到了。`,
  collect: (count) => `${grouped(count)} 家欠的逾期款不少于风险价值，排在后面，先收款。`,
  done: (count) => `今天已处理 ${grouped(count)} 家。`,
  postponed: (count) => `推迟 ${grouped(count)} 家。`,
  notShown: (count) => `另有 ${grouped(count)} 家推迟的没有列出，见“跟进记录”。`,
  meaning: (basis, { churned, aboutToChurn, late, falling }) =>
    `风险价值 = 预期 12 个月${basis === 'profit' ? '毛利' : '收入（销售表没有成本）'} × 流失可能：已流失 ${churned}%，即将流失 ${aboutToChurn}%，超过自己的节奏 ${late}%，买得少了 ${falling}%（设置可改）。预期 12 个月 = 最近一次购买往前 365 天的实绩。按风险价值减逾期款从大到小排。`,
  inputs: (restDays) =>
    `“结果”和“下次日期”由您填：填了日期就推迟到那天；只填结果，${restDays} 天内不再提醒；清空就收回。每次重新生成都按客户保留，过期的转入“跟进记录”，单元格空出来填下一次。`,
  columns: {
    rank: '序',
    customer: '客户',
    customerId: '客户ID',
    why: '为什么是今天',
    action: '怎么办',
    atRisk: '风险价值',
    overdue: '逾期款',
    contact: '联系人',
    phone: '电话',
    handler: '经手人',
    talk: '上次沟通',
    goods: '可以推荐',
    result: '结果',
    next: '下次日期',
  },
  results: { contacted: '已联系', appointment: '已约访', won: '已成交', noAnswer: '没联系上', notNeeded: '无需跟进' },
  why: {
    churned: (usual, days) => `${usualGap(usual)}已 ${grouped(days)} 天没下单，已流失`,
    slow: (usual, days) => `${usualGap(usual)}已 ${grouped(days)} 天没下单`,
    once: (days) => `只买过一次，已 ${grouped(days)} 天`,
    plunge: (now, change) => `近 30 天只有 ${now}，比前 30 天 ${change}`,
    yearValue: (basis, amount) => `一年${basis === 'profit' ? '毛利' : '收入'} ${amount}`,
    overdue: (amount, days) => `逾期 ${amount}，最久 ${grouped(days)} 天`,
    due: (date) => `约好 ${date} 再联系`,
    lastResult: (date, result) => `上次（${date}）${result}`,
    done: (result) => `今天已处理：${result}`,
    doneUntil: (result, date) => `今天已处理：${result}，下次 ${date}`,
    postponed: (date, result) => `推迟到 ${date}${result === null ? '' : `（${result}）`}`,
    unreadDate: (text) => `下次日期“${text}”看不懂，请填日期`,
  },
  actions: {
    visit: '上门拜访，全力挽回',
    call: '电话跟进，问清原因，做促销',
    hold: '重点维护，当面问清，稳住订单',
    lift: '电话问清，提高订购率和客单价',
    convert: '电话了解需求，配合营销',
    settle: (action) => `先结清逾期，再谈；${action}`,
    collect: '先收款：约定还款日，清账后再谈价格和账期',
    keepDate: '按约联系',
  },
  talk: (date, content) => `${date} ${content}`,
  goodsDue: (names) => `该补货：${names}`,
  goodsAlike: (names) => `可推荐：${names}`,
  separator: '、',
  log: {
    tab: '跟进记录',
    title: '跟进记录',
    about: '跟进过谁、结果如何、下次什么时候',
    headline: (count) => (count === 0 ? null : `${grouped(count)} 条`),
    answer: (count, customers) => `共 ${grouped(count)} 条，${grouped(customers)} 家客户。最近的在前。`,
    none: '还没有记录。在“今日跟进”里填结果或下次日期，重新生成后记在这里。',
    note: '由“今日跟进”的填写自动记入；这里改动或删除的行，下次重新生成照改。仍在名单上的客户以名单里填的为准。',
    columns: { noted: '记录日期', customer: '客户', customerId: '客户ID', result: '结果', next: '下次日期', closed: '结束日期', key: '记录号' },
  },
};

import { grouped } from '../grouped';
import type { EventWords } from '../packWords';

export const events: EventWords = {
  tab: '活动复盘',
  title: '活动复盘：报名渠道、参与度、转化率',
  about: '谁从哪个渠道报名、谁到场、谁后来买了',
  why: '谁从哪个渠道报名、谁到场、谁后来买了',
  headline: (count, conversion) => `${grouped(count)} 场活动，转化率 ${conversion}`,
  answer: (count, signUps, attended, converted, amount, days) =>
    `${grouped(count)} 场活动，报名 ${grouped(signUps)} 人次${attended === null ? '' : `，到场 ${attended}`}。${days} 天内购买 ${converted}，净销售额 ${amount}。`,
  best: (name, conversion) => `最好的渠道是${name}：到场的有 ${conversion} 购买。`,
  follow: (count) => `${grouped(count)} 家次到场后还没有购买：按下面的名单跟进。`,
  nothing: '截至日前没有已知客户的报名。',
  eventHeading: '各场活动',
  channelHeading: '按报名渠道',
  chartAlt: '各场活动的报名、到场、购买人次',
  columns: { event: '活动', date: '日期', channel: '渠道', signUps: '报名', attended: '到场', participation: '参与率', converted: '购买', conversion: '转化率', newCustomers: '新客户', revenue: '净销售额', result: '活动结果', customer: '客户', handler: '经手人', phone: '电话' },
  running: (name) => `${name} *`,
  total: '合计',
  blank: '（未填）',
  followHeading: '到场后还没购买的客户',
  followAside: (shown, all) => `${grouped(all)} 家次中的 ${grouped(shown)} 家次，最近的活动在前`,
  note: (days) => `购买 = 到场的客户在活动当天或之后 ${days} 天内购买；新客户 = 那是首次购买。* 这 ${days} 天还没有过完。`,
  noAttendance: '表里没有写谁到场，按报名的全部计算：加一列“是否到场”即可区分。',
};

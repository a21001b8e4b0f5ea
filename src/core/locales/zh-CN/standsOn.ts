import type { StandsOnWords } from '../standsOnWords';

export const standsOn: StandsOnWords = {
  momentum: (percent, moneyFloor, daysFloor) => `暴涨暴跌：近 30 天比前 30 天变动 ${percent}% 以上，且相差 ${moneyFloor} 或 ${daysFloor} 个购买日`,
  signals: (gapFactor, quantityPercent) => `苗头：间隔超过通常的 ${gapFactor} 倍，或近 3 单不到前 3 单的 ${quantityPercent}%`,
  valueTag: (vip, ordinary, dormantMonths) => `价值等级：VIP ≥ ${vip}，普通 ≥ ${ordinary}，${dormantMonths} 个月未成交为休眠`,
  tiers: (high, highDays, ordinary, ordinaryDays) => `分层：高价值 ≥ ${high} 且成交 ${highDays} 天以上，普通 ≥ ${ordinary} 且 ${ordinaryDays} 天以上`,
  defaultTerms: (days) => `未写账期的按 ${days} 天到期`,
  returnPrefixes: (prefixes) => `单号以 ${prefixes.join('、')} 开头的是退货`,
  zeroCostReal: '成本 0 视为真实成本',
  duplicatesDropped: '完全重复的行不计入',
  sameWeekday: '同比按相同星期（往前 364 天）',
  fiscalStart: (month) => `财年从 ${month} 月开始`,
};

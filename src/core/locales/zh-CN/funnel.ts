import type { FunnelWords } from '../funnelWords';
import { grouped } from '../grouped';

export const funnel: FunnelWords = {
  tab: '销售漏斗与需求',
  title: '销售漏斗与需求',
  stages: { contact: '初次接触', need: '需求确认', proposal: '方案沟通', contract: '合同签订' },
  bottleneck: (stage, next, conversion) => `瓶颈在“${stage}”到“${next}”：只有 ${conversion} 的客户走到下一步。先看停在这一步的客户和丢单原因。`,
  heading: '转化漏斗',
  columns: { stage: '阶段', reached: '到达客户', ofFirst: '占首阶段', conversion: '转到下一阶段', here: '停在这里', lost: '流失', lostShare: '流失占比' },
  note: '到达 = 走到这一阶段或更后的客户；流失记在客户走到的最后一个阶段；到达首阶段的 ＝ 停在各阶段的 ＋ 流失的。',
  unknown: (rows) => `有 ${grouped(rows)} 行的阶段认不出来，没有计入：请用“初次接触、需求确认、方案沟通、合同签订、流失”之类的说法。`,
  missing: '销售漏斗：加一张销售阶段表（客户、销售阶段、进入日期、流失原因），或在客户资料表里加“销售阶段”列。',
  reasonHeading: '为什么丢',
  reason: '原因',
  customers: '客户',
  share: '占比',
  noReasons: '没有写明原因的流失客户。',
  needHeading: '需求匹配：各核心需求的成交与复购',
  needColumns: { need: '核心需求', customers: '客户', buyers: '成交客户', orders: '订单', repurchase: '复购率', revenue: '累计收入', revenueShare: '占比' },
  others: (count) => `其余 ${grouped(count)} 种`,
  needNote: '复购率 = 买过 2 天及以上的客户 ÷ 买过的客户。',
  needMissing: '需求匹配：客户资料表里加“核心需求”列。',
};

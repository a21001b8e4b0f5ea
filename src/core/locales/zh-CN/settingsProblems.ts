import type { SettingsProblemWords } from '../settingsProblemWords';

export const settingsProblems: SettingsProblemWords = {
  notAnObject: () => '应为一组设置，写成 {…}',
  unknownKey: (known) => `没有这项设置${known.length > 0 ? `，这里可用的是 ${known.join('、')}` : ''}`,
  notAWholeNumber: () => '应为整数',
  outOfRange: (bound) => `超出范围${bound.length > 0 ? `，应 ${bound.join('，')}` : ''}`,
  notANumber: () => '应为数字',
  notADecimal: () => '应为加引号的金额，如 "10000" 或 "99.50"，不带千分位和货币符号',
  notAChoice: (choices) => `应为 ${choices.join('、')} 之一`,
  notADate: () => '应为日期，如 "2025-03-31"',
  notAPeriod: () => '应为 month、quarter、year 等期间，或 "2025-01-01..2025-03-31"',
  notAList: () => '应为列表 […]',
  notAText: () => '应为不空的文字',
  wrongOrder: () => '大小次序不对',
};

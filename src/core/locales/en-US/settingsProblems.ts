import type { SettingsProblemWords } from '../settingsProblemWords';

export const settingsProblems: SettingsProblemWords = {
  notAnObject: () => 'must be a group of settings, {…}',
  unknownKey: (known) => `is not a setting${known.length > 0 ? `; known here are ${known.join(', ')}` : ''}`,
  notAWholeNumber: () => 'must be a whole number',
  outOfRange: (bound) => `is out of range${bound.length > 0 ? ` (must be ${bound.join(', ')})` : ''}`,
  notANumber: () => 'must be a number',
  notADecimal: () => 'must be an amount in quotation marks, such as "10000" or "99.50", without separators or a currency sign',
  notAChoice: (choices) => `must be one of ${choices.join(', ')}`,
  notADate: () => 'must be a date, such as "2025-03-31"',
  notAPeriod: () => 'must be a period such as month, quarter or year, or "2025-01-01..2025-03-31"',
  notAList: () => 'must be a list […]',
  notAText: () => 'must be text that is not empty',
  wrongOrder: () => 'has its values in the wrong order',
};

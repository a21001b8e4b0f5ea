import type { PaneMappingWords } from '../paneMappingWords';

export const paneMapping: PaneMappingWords = {
  heading: '表和列',
  intro: '每张表当作什么、哪一列是什么。改动保存在本工作簿里，不会动您的数据。',
  question: '需要您确认',
  answer: (open) => (open > 1 ? `共 ${open} 处，先看这一处：` : '只有这一处：'),
  useAnswer: '就用这个',
  hint: (count) => `有 ${count} 处识别需要您确认，未确认前按建议处理。`,
  goAnswer: '去确认',
  kind: '这张表是',
  ignore: '不使用这张表',
  headerRow: '表头所在行',
  columns: '使用的列',
  notUsed: '没有使用的列',
  change: '更改',
  changeOf: (header) => `更改“${header}”`,
  unusedField: '不使用',
  forget: '恢复自动识别',
  given: '按您的指定',
  unusedSheets: '没有使用的表',
  useAs: '当作……使用',
  chooseColumn: '选择一列',
  undo: '撤销上一步',
  rows: (first, last) => `数据在第 ${first} 至 ${last} 行`,
  problem: (code, sheet, words) => {
    const at = sheet === '' ? '' : `“${sheet}”：`;
    if (code === 'M-HEADER-ROW') return `${at}第 ${words} 行不是表头，请检查行号。`;
    if (code === 'M-COLUMN-UNKNOWN') return `${at}找不到列“${words}”，请重新选择，或恢复自动识别。`;
    if (code === 'M-SHEET-UNKNOWN') return `${at}保存的设置里有这张表，但工作簿里已经没有，可恢复自动识别。`;
    if (code.startsWith('M-')) return `${at}保存的列设置不能使用${words === '' ? '' : `（${words}）`}，请恢复自动识别。`;
    if (code === 'R-NO-CUSTOMER-COLUMN') return `${at}还缺客户编号或客户名称列，请在下面指定。`;
    if (code === 'R-NO-DATE-COLUMN') return `${at}还缺日期列，请在下面指定。`;
    if (code === 'R-NO-AMOUNT-COLUMN') return `${at}还缺金额列（或数量和单价），请在下面指定。`;
    return '还没有可用的销售表：可在“没有使用的表”里指定一张。';
  },
};

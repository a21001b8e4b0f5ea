import type { CommandWords } from '../commandWords';

/** 功能区命令在没有打开面板时说的话（中文）。 */
export const commands: CommandWords = {
  portrait: {
    title: '没有生成画像',
    nobody: {
      noCells: '当前选中的不是单元格，或这张表是空的。',
      blankRow: '选中的行是空行或表头。',
      noCustomer: '选中的行里没有客户编号或名称。',
    },
    how: '请点选客户所在的一行（销售表、客户表或任意一张名单都可以），再点“客户画像”。',
  },
  problems: {
    title: '数据问题',
    none: '没有发现数据问题。',
    notShown: (sheet) => `数据问题列在工作表“${sheet}”里。焦点在别的工作簿上，请自行切换过去。`,
  },
  keys: [
    'Ctrl+Shift+Alt+O　打开面板',
    'Ctrl+Shift+Alt+B　一键生成汇总',
    'Ctrl+Shift+Alt+P　选中行的客户画像',
    'Ctrl+Shift+Alt+R　刷新',
  ],
};

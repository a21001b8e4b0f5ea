import type { Language } from '../core/locales/language';
import type { CommandName } from '../commands/commandNames';
import type { HostFileErrorCode } from '../host/files/hostFileError';

/** Words of the page around the pane. */
export interface PlaygroundWords {
  readonly title: string;
  readonly about: string;
  readonly sample: string;
  readonly open: string;
  readonly download: string;
  readonly downloading: string;
  readonly otherLanguage: string;
  readonly sheets: string;
  readonly grid: string;
  readonly pane: string;
  readonly drop: string;
  readonly opening: string;
  readonly dismiss: string;
  readonly errors: Readonly<Record<HostFileErrorCode, string>>;
  readonly failed: string;
  readonly formulaBar: string;
  /** A cell that cannot be typed into. */
  readonly notTyped: string;
  readonly ribbon: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly more: string;
  readonly close: string;
}

export const WORDS: Readonly<Record<Language, PlaygroundWords>> = {
  'zh-CN': {
    title: '客户画像助手 · 试用',
    about: '不用安装 Excel 插件，直接在浏览器里试用。文件只在本页面内打开，不会上传。',
    sample: '示例数据',
    open: '打开 Excel / CSV 文件',
    download: '下载结果 (.xlsx)',
    downloading: '正在生成文件……',
    otherLanguage: 'English',
    sheets: '工作表',
    grid: '工作表内容',
    pane: '任务窗格',
    drop: '松开鼠标，打开这个文件',
    opening: '正在打开……',
    dismiss: '关闭',
    errors: {
      notFound: '找不到这个文件。',
      notReadable: '这个文件读不出来。',
      notWritable: '文件写不出去。',
      empty: '这个文件是空的。',
      notAWorkbook: '这不是工作簿：请选择 .xlsx 或 .csv 文件。',
      encrypted: '这个工作簿有密码。请先在 Excel 中去掉打开密码。',
      oldFormat: '这是旧的 .xls 格式。请先在 Excel 中另存为 .xlsx。',
      binaryFormat: '这是 .xlsb 格式。请先在 Excel 中另存为 .xlsx。',
      corrupted: '这个文件已损坏，打不开。',
      tooManyRows: '行数超过一张工作表的上限（1,048,576 行）。',
    },
    failed: '没有成功，请再试一次。',
    formulaBar: '单元格内容',
    notTyped: '这个单元格不能修改。',
    ribbon: '功能区：客户画像助手',
    commands: {
      openPane: '打开面板',
      buildSummary: '一键生成汇总',
      portraitOfSelection: '客户画像',
      refresh: '刷新',
      addTemplate: '空白模板',
      dataProblems: '数据问题',
      help: '帮助',
    },
    more: '更多',
    close: '关闭',
  },
  'en-US': {
    title: 'Clientele playground',
    about: 'Try the add-in in your browser, without Excel. Files are opened inside this page and never uploaded.',
    sample: 'Sample data',
    open: 'Open an Excel or CSV file',
    download: 'Download result (.xlsx)',
    downloading: 'Making the file…',
    otherLanguage: '中文',
    sheets: 'Sheets',
    grid: 'Cells of the sheet',
    pane: 'Task pane',
    drop: 'Drop to open this file',
    opening: 'Opening…',
    dismiss: 'Dismiss',
    errors: {
      notFound: 'The file was not found.',
      notReadable: 'The file cannot be read.',
      notWritable: 'The file cannot be written.',
      empty: 'The file is empty.',
      notAWorkbook: 'This is not a workbook: choose an .xlsx or .csv file.',
      encrypted: 'The workbook has a password. Take the opening password away in Excel first.',
      oldFormat: 'This is the old .xls format. Save it as .xlsx in Excel first.',
      binaryFormat: 'This is the .xlsb format. Save it as .xlsx in Excel first.',
      corrupted: 'The file is damaged and cannot be opened.',
      tooManyRows: 'More rows than a sheet can hold (1,048,576).',
    },
    failed: 'That did not work. Try again.',
    formulaBar: 'Content of the cell',
    notTyped: 'This cell cannot be changed.',
    ribbon: 'Ribbon: Clientele',
    commands: {
      openPane: 'Open pane',
      buildSummary: 'Build summary',
      portraitOfSelection: 'Customer portrait',
      refresh: 'Refresh',
      addTemplate: 'Blank template',
      dataProblems: 'Data problems',
      help: 'Help',
    },
    more: 'More',
    close: 'Close',
  },
};

import type { ErrorMessages, SheetSeen } from '../errorMessages';
import { needText } from '../needText';
import { reports } from './reports';
import { settingsProblems } from './settingsProblems';

const wordsOf = (needs: readonly string[]): string => needs.map((need) => needText(need, 'zh-CN')).join('、');
const list = (words: readonly string[], most = 12): string =>
  words.length <= most ? words.join('、') : `${words.slice(0, most).join('、')} 等 ${words.length} 个`;
const seen = (sheet: SheetSeen): string => (sheet.isPivot ? '是数据透视表，已经汇总过' : sheet.columns.length ? `看到的列：${list(sheet.columns)}` : '没有找到表头行');
const sheetText = (s: SheetSeen): string => `「${s.sheet}」${seen(s)}${s.missing.length ? `，还缺：${wordsOf(s.missing)}` : ''}`;
/** 列出的工作表不超过这么多张，其余只报数。 */
const MOST_SHEETS = 4;
const sheetTexts = (sheets: readonly SheetSeen[]): string => `${sheets.slice(0, MOST_SHEETS).map(sheetText).join('；')}${sheets.length > MOST_SHEETS ? `；另有 ${sheets.length - MOST_SHEETS} 张工作表也不是` : ''}`;
const MAPPING_PROBLEMS: Readonly<Record<string, string>> = {
  'M-SHAPE': '格式不对，应为 {"工作表名": {"kind": …, "headerRow": …, "columns": {…}, "choose": {…}, "range": "A3:H200", "dateOrder": "dmy", "decimalSign": ",", "scale": 10, "visibleRowsOnly": true}}（各项都可省略，"*" 表示全部工作表）',
  'M-SHEET-UNKNOWN': '写了工作簿里没有的工作表',
  'M-KIND-UNKNOWN': '写了不存在的表类型',
  'M-FIELD-UNKNOWN': '写了这类表没有的字段',
  'M-COLUMN-UNKNOWN': '写了工作表里没有的列',
  'M-HEADER-ROW': '写的表头行在工作表里不存在',
  'M-RANGE': '写的区域不是区域（如 A3:H200、F:K、3:200），或其中没有数据',
};

/** 写错时列出的是什么；没有列出的是工作表的列。 */
const MAPPING_KNOWN: Readonly<Record<string, string>> = { 'M-SHEET-UNKNOWN': '工作簿里的工作表有', 'M-KIND-UNKNOWN': '可用的表类型', 'M-FIELD-UNKNOWN': '可用的字段' };
const MOST_KNOWN = 40;

/** 错误目录，中文。 */
export const errors: ErrorMessages = {
  workbook: {
    untouched: '没有写入任何内容，工作簿保持原样。',
    finishesOnNextStart: '您自己的工作表没有变化。报表已经准备好，写入还没有全部完成：下次打开 Clientele 时会自动接着写完。',
    undoneOnNextStart: '您自己的工作表没有变化。正在加入的工作表没有加完：下次打开 Clientele 时会自动移除这一部分。',
    partlyWritten: '您自己的工作表没有变化；由 Clientele 生成的工作表可能只更新了一部分，请重新生成一次。',
  },
  sentences: {
    'E-EMPTY-WORKBOOK': () => ({
      what: '工作簿里没有任何数据。',
      todo: '请打开有销售数据的工作簿，或把销售明细粘贴到一张工作表上，第一行写列名。',
    }),
    'E-NO-SALES-SHEET': ({ sheets }) => ({
      what: `没有找到销售明细表。${sheets.length === 0 ? '列对应关系忽略了所有有内容的工作表' : sheetTexts(sheets)}。`,
      todo: '销售明细表一行一笔，需要有日期、客户、金额（或数量和单价）。请修改列名，或指定每一列的含义。',
    }),
    'E-NO-CUSTOMER-COLUMN': (s) => ({ what: `工作表「${s.sheet}」没有客户列（${seen(s)}）。`, todo: '请加一列客户名称或客户编号，或指定哪一列是客户。' }),
    'E-NO-DATE-COLUMN': (s) => ({ what: `工作表「${s.sheet}」没有日期列（${seen(s)}）。`, todo: '请加一列订单日期，或指定哪一列是日期。' }),
    'E-NO-AMOUNT-COLUMN': (s) => ({ what: `工作表「${s.sheet}」没有金额列，也没有数量和单价（${seen(s)}）。`, todo: '请加一列金额，或指定哪一列是金额。' }),
    'E-NO-SALES-ROWS': ({ sheets }) => ({ what: `销售明细表（${list(sheets)}）只有列名，没有数据行。`, todo: '请填入销售明细后重新生成。' }),
    'E-ALL-ROWS-REJECTED': ({ sheets, rows, reasons }) => ({
      what: `${list(sheets)} 上的 ${rows} 行销售数据都不能使用（${Object.entries(reasons).map(([code, count]) => `${reports.reconciliation.reasons[code] ?? code}：${count} 行`).join('，')}）。`,
      todo: '请检查日期列和金额列是否认对了；「数据检查」会逐行列出原因。',
    }),
    'E-MAPPING-INVALID': ({ problem, sheet, words, columns }) => ({
      what: `列对应关系${problem === 'M-KIND-UNKNOWN' && words.join('') === '' ? '写了列，却没有写表类型（"kind"）' : (MAPPING_PROBLEMS[problem] ?? '不能使用')}${sheet ? `（工作表「${sheet}」）` : ''}${words.join('') === '' ? '' : `：${list(words)}`}。`,
      todo: `${columns.length ? `${MAPPING_KNOWN[problem] ?? '这张表的列有'}：${list(columns, MOST_KNOWN)}。` : ''}请改正后再试。`,
    }),
    'E-SETTINGS-INVALID': ({ problems }) => ({
      what: `设置不能使用：${problems.map(({ path, code, expected }) => `${path || '文件'}${settingsProblems[code](expected)}`).join('；')}。`,
      todo: '请改正这些设置，或去掉它们使用默认值。',
    }),
    'E-CUSTOMER-UNKNOWN': ({ written, near }) => ({
      what: `没有编号或名称为「${written}」的客户。${near.length ? `相近的有：${near.map(({ id, name }) => (id === name ? name : `${name}（${id}）`)).join('、')}。` : ''}`,
      todo: '请用客户编号，或与表中一致的名称。',
    }),
    'E-CUSTOMER-AMBIGUOUS': ({ written, candidates }) => ({
      what: `有几个客户都叫「${written}」：${candidates.map(({ id, name }) => `${name}（${id}）`).join('、')}。`,
      todo: '请用客户编号指明是哪一个。',
    }),
    'E-CLASS-UNKNOWN': ({ written, unknown }) => ({
      what: `客户类别「${written}」里的「${unknown}」看不懂。`,
      todo: '可用：A、B、C、D，上升、下降、停购，活跃、即将流失、已流失，新客户、回流，VIP客户，经手人:姓名，区域:名称；用逗号隔开。',
    }),
    'E-CLASS-EMPTY': ({ written }) => ({ what: `没有客户属于「${written}」。`, todo: '请放宽条件。' }),
    'E-PORTRAITS-TOO-MANY': ({ asked, most }) => ({
      what: `要为 ${asked} 位客户各建一张画像表，一次最多 ${most} 张。`,
      todo: '请缩小客户类别，分几次生成；或只用一张「客户画像」表，逐个选择客户。',
    }),
    'E-CANCELLED': () => ({ what: '已取消。', todo: '需要时可以重新开始。' }),
    'E-BUSY': () => ({ what: '这个工作簿里有任务正在运行。', todo: '请等它完成。' }),
    'E-BUSY-ELSEWHERE': () => ({ what: '有人正在另一个窗口更新这个工作簿，或者刚才的更新中途断了。', todo: '请过两分钟再试，中断的更新会接着完成。' }),
    'E-WORKBOOK-READ-ONLY': () => ({ what: '工作簿是只读打开的。', todo: '请点「启用编辑」，或另存一份再生成。' }),
    'E-WORKBOOK-PROTECTED': () => ({ what: '工作簿结构受保护，不能新增工作表。', todo: '请在「审阅 > 保护工作簿」中取消保护，或另存一份再生成。' }),
    'E-SHEET-PROTECTED': ({ sheet }) => ({ what: `工作表「${sheet}」受保护，不能更新。`, todo: '请在「审阅 > 撤消工作表保护」后重新生成。' }),
    'E-USER-CELLS-IN-THE-WAY': ({ sheet, address }) => ({
      what: `工作表「${sheet}」上您填写的单元格（${address}）挡住了报表要增长的位置。`,
      todo: '请把这些单元格移到别处，再重新生成。',
    }),
    'E-USER-FORMULAS': ({ sheet, address }) => ({
      what: `工作表「${sheet}」的列换了位置，旁边有您写的公式（${address}），它引用的列已无法确定。`,
      todo: '请把这些公式复制到别的工作表，或粘贴为数值，再重新生成；生成后按新的列填写公式。',
    }),
    'E-SOURCE-CHANGED': ({ sheets }) => ({ what: `读取数据期间，工作表 ${list(sheets.map((sheet) => `「${sheet}」`))} 有改动。`, todo: '请重新生成，报表就会包含这些改动。' }),
    'E-TABLE-NAME-TAKEN': ({ table, sheet }) => ({
      what: `工作表「${sheet}」上您的表格已经用了名称 ${table}。`,
      todo: '请在「表设计 > 表名称」中改名，再重新生成。',
    }),
    'E-SHEET-FULL': ({ sheet, rows, columns }) => ({
      what: `工作表「${sheet}」需要 ${rows} 行、${columns} 列；Excel 最多 1,048,576 行、16,384 列。`,
      todo: '请把数据拆开，例如按区域分成几个工作簿。',
    }),
    'E-CELL-EDIT': () => ({ what: '有单元格正在编辑，Excel 暂时不接受操作。', todo: '请在单元格里按 Enter 或 Esc，再试一次。' }),
    'E-READ-NULL': ({ sheet, address }) => ({ what: `Excel 没有给出工作表「${sheet}」${address} 的数据。`, todo: '请再试一次；仍不行时，把这张表拆成两张。' }),
    'E-TEXT-NOT-KEPT': ({ sheet, address }) => ({
      what: `工作表「${sheet}」单元格 ${address} 的文字写入后与原文不一致。`,
      todo: '请重新生成；仍不行时，请告诉我们是哪个单元格（不必告诉内容）。',
    }),
    'E-HOST-SILENT': ({ seconds }) => ({ what: `Excel 已经 ${seconds} 秒没有回应。`, todo: '请结束正在编辑的单元格，关闭打开的对话框，再试一次。' }),
    'E-SHEET-GONE': () => ({ what: '运行过程中有工作表或表格被删除。', todo: '请重新生成。' }),
    'E-ACCESS-DENIED': () => ({ what: 'Excel 不允许在这里修改。', todo: '请检查工作表是否受保护、工作簿是否只读，再试一次。' }),
    'E-TOO-LARGE': ({ hostCode }) => ({ what: `数据量太大，分成小块后 Excel 仍然拒绝（${hostCode}）。`, todo: '请关闭其他大工作簿再试，或改用桌面版 Excel。' }),
    'E-FILTERED-RANGE': () => ({ what: '工作表上的筛选挡住了写入。', todo: '请清除由 Clientele 生成的工作表上的筛选，再重新生成。' }),
    'E-MERGED-OR-PIVOT': ({ hostCode }) => ({ what: `合并单元格或数据透视表挡住了写入（${hostCode}）。`, todo: '请把它们从由 Clientele 生成的工作表上移走，再重新生成。' }),
    'E-CONNECTION': ({ hostCode }) => ({ what: `与 Excel 的连接断开了（${hostCode}）。`, todo: '请检查网络，等 Excel 恢复后再试一次。' }),
    'E-EXCEL-TOO-OLD': ({ needs }) => ({ what: `Excel 版本太旧，需要 ${needs}。`, todo: '请使用 Excel 2021 及以上、Microsoft 365 或网页版 Excel。' }),
    'E-EXCEL': ({ hostCode }) => ({ what: `Excel 报告了错误（${hostCode}）。`, todo: '请再试一次；仍不行时，保存并重新打开工作簿。' }),
  },
};

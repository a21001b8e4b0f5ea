import type { CliMessages } from '../cliMessages';

/** 命令行文字（中文）。 */
export const cli: CliMessages = {
  usage: `用法：
  clientele summary 文件... [选项]    生成客户管理汇总
  clientele check   文件... [选项]    各表会被当作什么来读、有哪些数据问题；加 -o 写出清洗后客户表
  clientele portrait 文件... --customer 编号或名称 [选项]   生成这些客户的画像（--customer 可重复）
  clientele portrait 文件... --class 类别 [选项]            生成一类客户的画像，如 "A,下降"、"即将流失,经手人:王芳"
  clientele demo    [选项]            在 out/ 生成示例公司及其汇总
  clientele template [选项] -o OUT.xlsx   写出带下拉框和样例行的空白客户工作簿（--empty 不带样例行）

文件：.xlsx 工作簿，或 .csv 文本（UTF-8、UTF-16 或 GB18030；逗号、分号或制表符分隔）。
多个文件合成一个工作簿；每个 .csv 成为一张以文件名命名的工作表。

选项：
  -o, --out OUT.xlsx     写出：来源表原样保留，另加生成的各表
      --force            OUT.xlsx 已存在时覆盖
      --without-sources  OUT.xlsx 中只保留生成的各表
      --facts OUT.json   把全部数字写成 JSON
      --map MAP.json     指定哪张表、哪一列是什么：{"表名": {"kind": "sales", "columns": {"orderNo": "单据号"}}}
      --as-of 日期       YYYY-MM-DD（默认：最后一笔销售的日期）
      --period 期间      month、quarter、year、ytd、last30、last12m 或 YYYY-MM-DD..YYYY-MM-DD（默认：month）
      --since 日期       YYYY-MM-DD：summary 另出一张表，写出那天以来的变化（与当时那次生成留下的快照比较）
      --settings S.json  阈值与选项，与任务窗格保存的内容相同
      --lang 语言        zh-CN（默认）或 en-US
      --empty            template：不带样例行
      --quiet            除错误外不输出
  -h, --help             显示本说明

退出状态：0 已生成，1 无法生成，2 用法有误。`,
  wrongUsage: {
    noCommand: () => '请说明要做什么：summary、portrait、check、template 或 demo。',
    unknownCommand: (command) => `没有命令“${command}”，可用 summary、portrait、check、template 或 demo。`,
    unknownOption: (option) => `没有选项 ${option}。`,
    optionNeedsValue: (option) => `选项 ${option} 需要一个值。`,
    optionTakesNoValue: (option) => `选项 ${option} 不带值。`,
    optionNotForCommand: (option, command) => `选项 ${option} 对 ${command} 没有意义。`,
    noCustomers: () => '请指明客户：clientele portrait 文件... --customer 编号或名称（可重复），或 --class 类别。',
    noFiles: (command) => `请给出要读取的文件：clientele ${command} 文件...`,
    unexpectedFile: (command, file) => `${command} 不需要文件（${file}）。`,
    badLanguage: (value) => `--lang 只能是 zh-CN 或 en-US，不能是“${value}”。`,
    badDate: (option, value) => `${option} 应为 2024-03-31 这样的日期，不能是“${value}”。`,
    badPeriod: (value) => `--period 应为 month、quarter、year、ytd、last30、last12m 或 2024-01-01..2024-03-31，不能是“${value}”。`,
    outMustBeXlsx: (path) => `输出文件名须以 .xlsx 结尾：${path}`,
    inputTwice: (path) => `同一个文件给出了两次：${path}。其中的每一行都会被算两遍，请只给出一次。`,
    seeHelp: () => '全部用法：clientele --help',
    outIsInput: (path) => `输出会覆盖输入文件：${path}。请换一个文件名。`,
    outputsAreSame: (path) => `两个输出同名：${path}`,
    templateNeedsOut: () => '请用 -o OUT.xlsx 指明模板写到哪里。',
    withoutSourcesNeedsOut: () => '--without-sources 须与 -o OUT.xlsx 一起使用。',
  },
  files: {
    notFound: (path) => `没有文件 ${path}。请检查文件名和所在文件夹。`,
    notReadable: (path) => `无法读取 ${path}。请确认它是文件，并且您有权打开。`,
    notWritable: (path) => `无法写入 ${path}。请确认文件夹存在、您有写入权限，且该文件没有被其他程序打开。`,
    empty: (path) => `${path} 是空的。请选择存有销售数据的文件。`,
    notAWorkbook: (path) => `${path} 既不是 .xlsx 工作簿，也不是 .csv 文本。请在 Excel 中另存为 .xlsx 后再试。`,
    encrypted: (path) => `${path} 有打开密码。请在 Excel 中取消密码（文件 > 信息 > 保护工作簿 > 用密码进行加密），保存后再试。`,
    oldFormat: (path) => `${path} 是 Excel 97-2003 格式（.xls）。请用 Excel 打开并另存为 .xlsx 后再试。`,
    binaryFormat: (path) => `${path} 是二进制工作簿（.xlsb）。请用 Excel 打开并另存为 .xlsx 后再试。`,
    corrupted: (path) => `${path} 已损坏，无法读取。请用 Excel 打开并修复，保存后再试。`,
    tooManyRows: (path) => `${path} 的行数或列数超过一张工作表的上限（1,048,576 行 × 16,384 列）。请拆分，例如按年拆分。`,
  },
  outputExists: (path) => `${path} 已存在。加 --force 覆盖，或换一个文件名。`,
  badJson: (path) => `${path} 不是有效的 JSON。请改正后再试。`,
  template: (path, sheets) => `模板已写出：${path}\n  工作表：${sheets.join('、')}\n  填好后：clientele summary ${path} -o 汇总.xlsx`,
  unexpected: (detail) => `出现意外问题（${detail}）。文件保持原样。请反馈给我们。`,
  steps: { open: '打开文件', find: '识别各表', read: '读取', analyse: '计算', write: '写入', finish: '收尾', save: '保存' },
  summary: {
    title: (asOf) => `客户管理汇总（截至 ${asOf}）`,
    period: '期间',
    between: (start, end) => `${start} 至 ${end}`,
    sales: '销售明细',
    rows: (read, used) => `读取 ${read} 行，采用 ${used} 行`,
    rowParts: {
      returns: (count) => `其中退货 ${count} 行`,
      allowances: (count) => `折让 ${count} 行`,
      noCustomer: (count) => `无客户 ${count} 行`,
      duplicates: (count) => `按重复剔除 ${count} 行`,
      outOfScope: (count) => `非数据 ${count} 行`,
      rejected: (count) => `不可用 ${count} 行`,
    },
    revenue: '净销售额',
    ofWhich: (grossSales, returns) => `销售 ${grossSales}，退货 ${returns}`,
    grossProfit: '毛利',
    costCoverage: (share) => `${share} 的销售额有成本`,
    costUnknown: '未知（无成本）',
    orders: '订单数',
    customers: '客户数',
    neverBought: (count) => `其中 ${count} 家从未成交`,
    lifecycle: '活跃客户',
    bridge: (opening, newcomers, returning, churned, closing) => `期初 ${opening} + 新增 ${newcomers} + 回流 ${returning} - 流失 ${churned} = 期末 ${closing}`,
    grades: 'ABC 分级',
    receivable: '应收账款',
    overdue: (amount) => `其中逾期 ${amount}`,
    checks: '核对',
    checksHold: (count) => `${count} 项全部相符`,
    checksFail: (names) => `不相符：${names}`,
    facts: '数字文件',
    workbook: '工作簿',
    builtSheets: (names) => `生成的表：${names}`,
    pivotsFailed: (names, code) => `没有做成：${names}（代码 ${code}）；明细表和所有数字不受影响`,
    noWorkbook: '未写出（用 -o OUT.xlsx 写出）',
    separator: '，',
  },
  check: {
    read: '会读取',
    sheet: (sheet, kind, headerRow, rows) => `“${sheet}”当作${kind}：${headerRow === '0' ? '没有标题行' : `标题在第 ${headerRow} 行`}，共 ${rows} 行`,
    kinds: { sales: '销售明细', customers: '客户资料', receivables: '应收账款', payments: '收款', orders: '订单', interactions: '互动记录', survey: '满意度', stages: '商机阶段', returns: '退货', salespeople: '地区负责人', events: '活动报名', expenses: '销售费用' },
    span: (first, last) => `${first} 至 ${last}`,
    unused: (sheet, reason) => `不使用“${sheet}”：${reason}`,
    reasons: { ignored: '映射中指定忽略', empty: '空表', noHeader: '没有找到标题行', missing: '缺少必要的列', pivot: '是数据透视表，已经汇总过；请提供它的明细数据', sameSales: '与另一张销售表是同一批销售（副本、汇总或另一种单据），没有重复计入；确要计入时请指定它为销售明细' },
    missing: (fields) => `缺少：${fields}`,
    notUsedColumns: '未用的列：',
    question: (count) => (count === '1' ? '有一个问题：' : `问题 1（共 ${count} 个）：`),
    answerWith: '回答方法：把所选那一行的内容存成文件，用 --map 指定：',
    noProblem: '没有发现数据问题。',
    problems: '问题：',
    times: (count) => `${count} 处`,
    rows: (list) => `第 ${list} 行`,
    more: (count) => `，另有 ${count} 处`,
    cannotBuild: '无法生成汇总：',
    canBuild: '可以生成汇总。',
    comma: '，',
    semicolon: '；',
    colon: '：',
    gap: '',
    aside: (text) => `（${text}）`,
  },
  demo: { title: '示例公司', sample: '示例工作簿', built: '汇总工作簿' },
};

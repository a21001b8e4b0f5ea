import type { CliMessages } from '../cliMessages';

/** The command line in English. */
export const cli: CliMessages = {
  usage: `Usage:
  clientele summary FILE... [options]    build the customer management summary
  clientele check   FILE... [options]    what would be read as what, and every data problem; with -o a clean copy of the customer list
  clientele portrait FILE... --customer ID_OR_NAME [options]   write these customers' portraits (--customer may be repeated)
  clientele portrait FILE... --class CLASS [options]           write those of a class: "A,down", "aboutToChurn,handler:NAME"
  clientele demo    [options]            build a sample company and its summary into out/
  clientele template [options] -o OUT.xlsx   write the blank customer workbook with drop-downs and sample rows (--empty: no sample rows)

FILE is an .xlsx workbook or a .csv text file (UTF-8, UTF-16 or GB18030; comma, semicolon or tab).
Several files make one workbook; each .csv becomes one sheet named after the file.

Options:
  -o, --out OUT.xlsx     write the sources' sheets as they were, plus the built sheets
      --force            replace OUT.xlsx if it exists
      --without-sources  only the built sheets in OUT.xlsx
      --facts OUT.json   write every figure as JSON
      --map MAP.json     which sheet and column is what: {"Sheet": {"kind": "sales", "columns": {"orderNo": "Bill no."}}}
      --as-of DATE       YYYY-MM-DD (default: the last sale)
      --period PERIOD    month, quarter, year, ytd, last30, last12m or YYYY-MM-DD..YYYY-MM-DD (default: month)
      --since DATE       YYYY-MM-DD: summary adds a sheet of what has changed since (compared with the snapshot a build left then)
      --settings S.json  thresholds and choices, as the task pane stores them
      --lang LANG        zh-CN (default) or en-US
      --empty            template: without the sample rows
      --quiet            print nothing but errors
  -h, --help             this text

Exit status: 0 built, 1 could not build, 2 wrong usage.`,
  wrongUsage: {
    noCommand: () => 'Say what to do: summary, portrait, check, template or demo.',
    unknownCommand: (command) => `There is no command "${command}": use summary, portrait, check, template or demo.`,
    unknownOption: (option) => `There is no option ${option}.`,
    optionNeedsValue: (option) => `Option ${option} needs a value.`,
    optionTakesNoValue: (option) => `Option ${option} takes no value.`,
    optionNotForCommand: (option, command) => `Option ${option} has no meaning for ${command}.`,
    noCustomers: () => 'Name the customers: clientele portrait FILE... --customer ID_OR_NAME (may be repeated), or --class CLASS.',
    noFiles: (command) => `Name the file to read: clientele ${command} FILE...`,
    unexpectedFile: (command, file) => `${command} takes no file (${file}).`,
    badLanguage: (value) => `--lang is zh-CN or en-US, not "${value}".`,
    badDate: (option, value) => `${option} is a date such as 2024-03-31, not "${value}".`,
    badPeriod: (value) => `--period is month, quarter, year, ytd, last30, last12m or 2024-01-01..2024-03-31, not "${value}".`,
    outMustBeXlsx: (path) => `The output must be named .xlsx: ${path}`,
    inputTwice: (path) => `The same file is given twice: ${path}. Every row of it would count twice; give it once.`,
    seeHelp: () => 'All commands and options: clientele --help',
    outIsInput: (path) => `The output would overwrite an input file: ${path}. Give it another name.`,
    outputsAreSame: (path) => `Both outputs have the same name: ${path}`,
    templateNeedsOut: () => 'Say where to write the template: -o OUT.xlsx.',
    withoutSourcesNeedsOut: () => '--without-sources needs -o OUT.xlsx.',
  },
  files: {
    notFound: (path) => `There is no file ${path}. Check the name and the folder.`,
    notReadable: (path) => `${path} cannot be read. Check that it is a file and that you may open it.`,
    notWritable: (path) => `${path} cannot be written. Check that the folder exists, that you may write there, and that the file is not open elsewhere.`,
    empty: (path) => `${path} is empty. Choose the file that holds your sales.`,
    notAWorkbook: (path) => `${path} is neither an .xlsx workbook nor a .csv text file. Save it from Excel as .xlsx and try again.`,
    encrypted: (path) => `${path} is protected by a password. Remove it in Excel (File > Info > Protect Workbook > Encrypt with Password), save, and try again.`,
    oldFormat: (path) => `${path} is in the format of Excel 97-2003 (.xls). Open it in Excel, save it as .xlsx, and try again.`,
    binaryFormat: (path) => `${path} is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, and try again.`,
    corrupted: (path) => `${path} is damaged and cannot be read. Open it in Excel, let Excel repair it, save it, and try again.`,
    tooManyRows: (path) => `${path} has more rows or columns than a sheet can hold (1,048,576 x 16,384). Split it, for example by year.`,
  },
  outputExists: (path) => `${path} exists already. Use --force to replace it, or give another name.`,
  badJson: (path) => `${path} is not valid JSON. Correct it and try again.`,
  template: (path, sheets) => `Template written: ${path}\n  Sheets: ${sheets.join(', ')}\n  When it is filled in: clientele summary ${path} -o summary.xlsx`,
  unexpected: (detail) => `Something unexpected went wrong (${detail}). Files are as they were. Please report it.`,
  steps: { open: 'Opening', find: 'Finding the sheets', read: 'Reading', analyse: 'Computing', write: 'Writing', finish: 'Finishing', save: 'Saving' },
  summary: {
    title: (asOf) => `Customer management summary as of ${asOf}`,
    period: 'Period',
    between: (start, end) => `${start} to ${end}`,
    sales: 'Sales rows',
    rows: (read, used) => `${read} read, ${used} used`,
    rowParts: {
      returns: (count) => `of these ${count} returns`,
      allowances: (count) => `${count} allowances`,
      noCustomer: (count) => `${count} without customer`,
      duplicates: (count) => `${count} dropped as duplicates`,
      outOfScope: (count) => `${count} not data`,
      rejected: (count) => `${count} rejected`,
    },
    revenue: 'Revenue',
    ofWhich: (grossSales, returns) => `sales ${grossSales}, returns ${returns}`,
    grossProfit: 'Gross profit',
    costCoverage: (share) => `cost known for ${share} of revenue`,
    costUnknown: 'unknown (no cost)',
    orders: 'Orders',
    customers: 'Customers',
    neverBought: (count) => `${count} of them never bought`,
    lifecycle: 'Active customers',
    bridge: (opening, newcomers, returning, churned, closing) => `${opening} at the start + ${newcomers} new + ${returning} back - ${churned} lost = ${closing}`,
    grades: 'Grades',
    receivable: 'Receivable',
    overdue: (amount) => `${amount} overdue`,
    checks: 'Checks',
    checksHold: (count) => `all ${count} hold`,
    checksFail: (names) => `DO NOT HOLD: ${names}`,
    facts: 'Facts',
    workbook: 'Workbook',
    builtSheets: (names) => `sheets: ${names}`,
    pivotsFailed: (names, code) => `Could not be made: ${names} (code ${code}); the tables and every figure are complete`,
    noWorkbook: 'none written (use -o OUT.xlsx)',
    separator: ', ',
  },
  check: {
    read: 'Read',
    sheet: (sheet, kind, headerRow, rows) => `"${sheet}" as ${kind}: ${headerRow === '0' ? 'no header' : `header in row ${headerRow}`}, ${rows} ${rows === '1' ? 'row' : 'rows'}`,
    kinds: { sales: 'sales', customers: 'customers', receivables: 'receivables', payments: 'payments', orders: 'orders', interactions: 'interactions', survey: 'survey', stages: 'opportunity stages', returns: 'returned orders', salespeople: 'salespeople', events: 'event sign-ups', expenses: 'sales expenses' },
    span: (first, last) => `from ${first} to ${last}`,
    unused: (sheet, reason) => `Not used: "${sheet}", ${reason}`,
    reasons: { ignored: 'left out by the mapping', empty: 'empty', noHeader: 'no header row found', missing: 'needed columns are missing', pivot: 'a PivotTable, summed up already; the ledger it was made from is needed', sameSales: 'the same sales as another sheet (a copy, a summary or another document of them), not counted twice; name it as sales if it is to count' },
    missing: (fields) => `missing: ${fields}`,
    notUsedColumns: 'Columns not used:',
    question: (count) => (count === '1' ? 'One question: ' : `Question 1 of ${count}: `),
    answerWith: 'To answer, give the line of your choice as a file with --map:',
    noProblem: 'No data problem found.',
    problems: 'Problems:',
    times: (count) => (count === '1' ? 'once' : `${count} times`),
    rows: (list) => `${list.includes(',') ? 'rows' : 'row'} ${list}`,
    more: (count) => ` and ${count} more`,
    cannotBuild: 'A summary cannot be built:',
    canBuild: 'A summary can be built.',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    gap: ' ',
    aside: (text) => ` (${text})`,
  },
  demo: { title: 'Sample company', sample: 'Sample', built: 'Summary' },
};

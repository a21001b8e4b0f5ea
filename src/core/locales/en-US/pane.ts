import { fieldNames } from './fieldNames';
import { grouped } from '../grouped';
import { paneCustomer } from './paneCustomer';
import { paneData } from './paneData';
import { paneScreens } from './paneScreens';
import { paneSettings } from './paneSettings';
import type { PaneMessages, StartupMessages } from '../paneMessages';

const plural = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

export const startup: StartupMessages = {
  starting: 'Starting…',
  officeBlocked:
    'Microsoft’s Office.js (appsforoffice.microsoft.com) could not be loaded. Check whether the network or a proxy blocks that address, then close and reopen this pane.',
  scriptsBlocked: 'The add-in’s own scripts could not be loaded. Check the network, then close and reopen this pane.',
  excelSilent: 'Excel has not answered. Close and reopen this pane; if it stays like this, save the workbook and restart Excel.',
  outsideExcel: 'This page belongs inside Excel: choose Open pane on the Home tab of Excel.',
};

/** The pane in English. */
export const pane: PaneMessages = {
  product: 'Clientele',
  tagline: 'See every customer clearly, from the sales sheets you already keep.',
  version: (version) => `Version ${version}`,
  privacy: 'Everything is computed on your computer. Your data goes nowhere.',
  looking: 'Looking at the workbook…',
  build: 'Build customer summary',
  lookAgain: 'Look again',
  openSheet: 'Open the sheet',
  found: {
    heading: (sheets) => `${plural(sheets, 'sheet', 'sheets')} can be used`,
    rows: (count) => plural(count, 'row', 'rows'),
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
    place: (headerRow, table) => (table === null ? `Header in row ${headerRow}` : `Table "${table}", header in row ${headerRow}`),
    rejected: (count) => `${plural(count, 'row', 'rows')} cannot be used`,
    setAside: (count) => `${plural(count, 'row is', 'rows are')} not data`,
    warned: (count) => `${plural(count, 'place', 'places')} to look at`,
    noProblem: 'No problem found',
    notChecked: 'Rows not checked yet',
    check: 'Check every row',
    checking: 'Checking every row…',
    columns: (count) => `${plural(count, 'column', 'columns')} used`,
    unused: (count) => `${plural(count, 'sheet is', 'sheets are')} not used`,
    reasons: {
      ignored: 'left out by your choice',
      empty: 'empty',
      noHeader: 'no header row found',
      pivot: 'a PivotTable, summed up already; the ledger it was made from is needed',
      missing: 'needed columns are missing',
    },
    nearly: (kind, missing) => `nearly ${kind.toLowerCase()}; missing: ${missing}`,
    and: ', ',
    because: '; ',
    or: ' or ',
    seen: (headers) => `columns seen: ${headers}`,
    ownSheets: (count) => `This workbook already has ${plural(count, 'sheet', 'sheets')} built by Clientele.`,
    hint: 'Results go to new sheets. Your own sheets are not changed.',
    rebuildHint: 'Built sheets are updated in place. Your own sheets are not changed.',
  },
  welcome: {
    heading: 'No usable sales sheet in this workbook yet',
    value: 'Open the workbook that holds your sales lines. One click then gives you:',
    points: [
      'lists of new, churned, returning and never-bought customers, and why',
      'ABC grades, changes on last year, receivables by age: every figure can be checked',
      'whom to contact first, and about what',
    ],
    needs:
      'A sales sheet has one row a line, with at least a date, a customer and an amount (or quantity and unit price). Customer, receivables and payment sheets are used where there are any.',
    sample: 'Try it with sample data',
    sampleHint: 'An invented wholesale company: 300 customers, six years of sales.',
  },
  working: {
    headings: {
      build: 'Building the customer summary',
      sample: 'Preparing the sample data',
      portrait: 'Writing the portrait',
      cleanCopy: 'Writing the clean copy',
      template: 'Preparing the template',
    },
    steps: { find: 'Recognising sheets', read: 'Reading', analyse: 'Computing', write: 'Writing sheets', finish: 'Finishing' },
    sheet: (name) => `Sheet "${name}"`,
    rows: (done, total) => `${grouped(done)} of ${plural(total, 'row', 'rows')}`,
    percent: (percent) => `${percent}%`,
    left: (seconds) => (seconds < 60 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`),
    cancel: 'Cancel',
    unharmed: 'If you cancel before writing starts, the workbook stays as it was.',
  },
  done: {
    heading: 'The customer summary is ready',
    period: (from, to) => `Period ${from} to ${to}`,
    asOf: (date) => `As of ${date}`,
    revenue: 'Revenue',
    onYear: (change) => `${change} on last year`,
    onPrevious: (change) => `${change} on the period before`,
    buyers: 'Buyers',
    new: 'New',
    returning: 'Returning',
    churned: 'Churned',
    checksOk: (count) => (count === 1 ? 'The check agrees' : `All ${count} checks agree`),
    checksFailed: (failed, count) => `${failed} of ${count} checks disagree: see the end of the summary`,
    rejected: (rejected, read) => `${grouped(rejected)} of ${plural(read, 'row', 'rows')} could not be used: the reasons are at the end of the summary`,
    stale: (days, date) => `The last sale was on ${date}, ${plural(days, 'day', 'days')} ago; figures are as of that day.`,
    settingsProblem: 'Part of the settings kept in this workbook cannot be used; the defaults were used instead.',
    sheets: 'Built sheets',
    linksLeftOut: (count) => `${plural(count, 'link', 'links')} left out because a sheet has room for only so many`,
    notShown: 'Another workbook has the focus. Choose a sheet below to see it.',
    back: 'Back',
    again: 'Build again',
  },
  failed: {
    headings: {
      build: 'The summary was not built',
      sample: 'The sample was not added',
      portrait: 'The portrait was not written',
      cleanCopy: 'The clean copy was not written',
      template: 'The template was not added',
      look: 'The workbook could not be read',
    },
    cancelled: 'Cancelled',
    todo: 'What to do',
    unexpected: 'Something unexpected went wrong inside the add-in.',
    unexpectedTodo: 'Try again. If it happens again, copy the details and tell us (they hold none of your data).',
    workbookUnknown: 'Your own sheets were not changed.',
    code: (code) => `Code ${code}`,
    retry: 'Try again',
    back: 'Back',
    copy: 'Copy details',
    copied: 'Copied',
  },
  screens: paneScreens,
  customer: paneCustomer,
  settings: paneSettings,
  data: paneData,
  fields: fieldNames,
};

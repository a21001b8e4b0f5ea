import type { ContentsWords } from '../contentsWords';
import { grouped } from '../grouped';
import { fieldNames } from './fieldNames';

const customersOf = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;

export const contents: ContentsWords = {
  tab: 'Contents',
  title: 'Contents',
  back: '← Contents',
  sheets: (count) => `${grouped(count)} sheets`,
  answer: (sheets, absent) =>
    `This workbook has ${grouped(sheets)} sheets: click a name to open one; “← Contents” at the head of every sheet leads back here.${
      absent > 0 ? ` ${absent === 1 ? 'One more lacks its source and is' : `${grouped(absent)} more lack their source and are`} listed at the end, with what would bring ${absent === 1 ? 'it' : 'them'}.` : ''
    }`,
  groups: { answers: 'Read first', lists: 'Lists', reports: 'Reports', data: 'Data', checks: 'Checks' },
  columns: { group: 'Part', sheet: 'Sheet', about: 'What it answers', headline: 'Main figure' },
  absentHeading: 'Reports that more data would bring',
  absentColumns: { sheet: 'Report', why: 'What it would answer', needs: 'What it needs', template: 'Template sheet' },
  templateSheet: (name) => name,
  inYourSheet: 'Add to your own sheet',
  absentNote: 'To insert a template sheet, select its line above and press Blank template on the ribbon, or press its name beside the result in the task pane. It comes with drop-downs and hints; fill it in and build again.',
  notRenewedHeading: 'Sheets not renewed by this build',
  notRenewed: (names) => `These sheets stand from an earlier build and were not renewed, so their figures may be old: ${names.join(', ')}. Delete them when you no longer need them.`,
  settingsHeading: 'Settings of this build',
  settingsDefault: 'All settings are the defaults; the head of every sheet names the period, windows and cuts it uses.',
  settingsNote: 'Only settings that differ from the defaults are listed.',
  settingsColumns: { path: 'Setting', value: 'This build', byDefault: 'Default' },
  needs: (source, fields) => `A sheet “${source}” with the columns ${fields.join(', ')}`,
  fields: fieldNames,
  about: {
    summary: 'One page: revenue, customers won and lost, whom to look at first, whether the figures agree',
    activity: 'Who orders in time, who should have ordered by now, and which ordinary customers quietly stop',
    abcBoard: 'Who the A customers are, who moved up or down, and what to do in each case',
    movers: 'Whose orders jumped or fell in the last 30 days, and who gave up which product line',
    rfm: 'Customers grouped by recency, frequency and money, and how to treat each group',
    groups: 'What each industry, region, size, source, salesperson and product line is worth, and where the market has gaps',
    lifecycle: 'How customers came and went over 24 months, and how many new ones stayed',
    funnel: 'Where customers get stuck and why they are lost; what each need brings',
    value: 'How few bring most of the money, who is worth most, who leaves while owing',
    classes: {
      buying: 'Who bought in the period, and how much',
      new: 'Who bought for the first time in the period',
      returning: 'Who came back after being lost',
      churned: 'Who was lost, when, and how much went with them',
      never: 'Who is on file and never bought',
    },
    customers: 'One row a customer with every class and figure, ready for filters and pivot tables',
    problems: 'Which cells have problems, and how to put them right',
    quality: 'How complete and how valid every column is',
    duplicates: 'Which customers may be one and the same: you decide',
  },
  headlines: {
    summary: (revenue, change) => `Revenue ${revenue}${change === null ? '' : `, ${change} on last year`}`,
    activity: (about, churned) => `${grouped(about)} about to churn, ${grouped(churned)} churned`,
    abcBoard: (customers, share) => `${grouped(customers)} in grade A${share === null ? '' : `, ${share} of orders`}`,
    movers: (up, down) => `${grouped(up)} up, ${grouped(down)} down`,
    rfm: (name, customers, share) => `${name}: ${customersOf(customers)}, ${share} of revenue`,
    groups: (dimension, name, share) => `${dimension}: ${name} leads with ${share}`,
    lifecycle: (closing, retention) => `${grouped(closing)} active at the end${retention === null ? '' : `, ${retention} kept`}`,
    funnel: (stage, conversion) => `Bottleneck “${stage}”: ${conversion} go on`,
    value: (for80, customers) => `${grouped(for80)} of ${customersOf(customers)} bring 80%`,
    customersWithMoney: (customers, amount) => `${customersOf(customers)}, ${amount}`,
    quality: (columns, good) => `${grouped(good)} of ${grouped(columns)} columns without a problem`,
  },
};

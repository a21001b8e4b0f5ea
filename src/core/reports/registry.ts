import { CLASS_KEYS } from '../locales/reportKeys';
import { reportMessagesOf } from '../locales/messages';
import type { ReportMessages } from '../locales/reportMessages';
import { layoutSheet } from '../sheets/layout/layoutSheet';
import type { SheetModel } from '../sheets/model';
import type { SheetLayout } from '../sheets/sheetLayout';
import { activityReport } from './activity/activity';
import { abcBoardReport } from './abcBoard/abcBoard';
import { moversReport } from './movers/movers';
import { rfmReport } from './rfm/rfm';
import { groupsReport } from './groups/groups';
import { duplicatesReport } from './duplicates/duplicates';
import { lifecycleBoardReport } from './lifecycleBoard/lifecycleBoard';
import { funnelReport } from './funnel/funnel';
import { valueReport } from './value/value';
import { classListReport } from './classLists/classList';
import { customersReport } from './customers/customers';
import { problemsReport } from './problems/problems';
import { qualityReport } from './quality/quality';
import type { ReportInput } from './reportInput';
import { reportContext, type ReportContext } from './shared/reportContext';
import { summaryReport } from './summary/summary';

/** One sheet of the product: adding one means adding a record here. */
export interface Report {
  /** Place among the tabs. */
  readonly order: number;
  readonly build: (context: ReportContext) => SheetModel;
}

/** The product's table of contents. The summary stands before them all and leads to each. */
export const REPORTS: readonly Report[] = [
  { order: 11, build: activityReport },
  { order: 12, build: abcBoardReport },
  { order: 13, build: moversReport },
  { order: 14, build: rfmReport },
  { order: 15, build: groupsReport },
  { order: 16, build: lifecycleBoardReport },
  { order: 17, build: funnelReport },
  { order: 18, build: valueReport },
  ...CLASS_KEYS.map((key, index) => ({ order: 20 + index, build: classListReport(key) })),
  { order: 90, build: customersReport },
  { order: 95, build: problemsReport },
  { order: 96, build: qualityReport },
  { order: 97, build: duplicatesReport },
];

/**
 * Every sheet of the workbook, in tab order, ready for a writer.
 *
 * 1. prepare what the reports share: words, the order of customers
 * 2. build each report of the registry as a model
 * 3. lay each model out into rectangles
 */
export function buildReports(input: ReportInput): SheetLayout[] {
  return buildModels(input, reportMessagesOf(input.language)).map(layoutSheet); // 3
}

/** Steps 1 and 2 in the words given, whatever the language: what golden files and a pseudo-language are made from. */
export function buildModels(input: ReportInput, words: ReportMessages): SheetModel[] {
  const context = reportContext(input, words); // 1
  const models = [...REPORTS].sort((a, b) => a.order - b.order).map((report) => report.build(context)); // 2
  return [summaryReport(context, models), ...models];
}

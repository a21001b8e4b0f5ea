import { reportMessagesOf } from '../locales/messages';
import type { ReportMessages } from '../locales/reportMessages';
import type { SheetLayout } from '../sheets/sheetLayout';
import { layoutSheet } from '../sheets/layout/layoutSheet';
import { REPORTS } from './registry';
import type { ReportInput } from './reportInput';
import { reportContext } from './shared/reportContext';

/**
 * Every sheet of the workbook, in tab order, ready for a writer.
 *
 * 1. prepare what the reports share: words, the order of customers
 * 2. build each report of the registry as a model
 * 3. lay each model out into rectangles
 */
export function buildReports(input: ReportInput): SheetLayout[] {
  return composeReports(input, reportMessagesOf(input.language));
}

/** The same in the words given, whatever the language: for tests with a pseudo-language. */
export function composeReports(input: ReportInput, words: ReportMessages): SheetLayout[] {
  const context = reportContext(input, words); // 1
  return [...REPORTS]
    .sort((a, b) => a.order - b.order)
    .map((report) => layoutSheet(report.build(context))); // 2, 3
}

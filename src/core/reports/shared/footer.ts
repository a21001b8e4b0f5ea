import { isoOf } from '../../values/civilDay';
import type { ReportContext } from './reportContext';

/** What is printed at the foot of every page of a report. */
export function footerOf(context: ReportContext, title: string): { left: string; right: string } {
  const { common } = context.words;
  return { left: common.footer(title, isoOf(context.analysis.asOf)), right: common.pageOf };
}

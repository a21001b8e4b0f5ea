import type { SheetGroup } from '../locales/reportKeys';
import type { ReportMessages } from '../locales/reportMessages';
import type { SheetModel } from '../sheets/model';
import type { AbsentReport } from './absentReport';
import type { ReportContext } from './shared/reportContext';

/** One sheet of the product: adding one means adding a record to the registry. */
export interface Report {
  /** Place among the tabs: answers below 20, lists below 30, reports below 90, data below 95, then checks. */
  readonly order: number;
  readonly group: SheetGroup;
  readonly build: (context: ReportContext) => SheetModel | AbsentReport;
  /** Whether the build is to have the sheet at all; always where left out. */
  readonly wanted?: (context: ReportContext) => boolean;
  /** The question the sheet answers, in one line of the contents. */
  readonly about: (words: ReportMessages) => string;
  /** Its main figure in a few words ("23 customers, 1,204,300"), for the contents; null where there is nothing to say. */
  readonly headline: (context: ReportContext) => string | null;
}

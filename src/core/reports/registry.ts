import type { SheetModel } from '../sheets/model';
import { CLASS_KEYS } from '../locales/reportKeys';
import { classListReport } from './classLists/classList';
import { customersReport } from './customers/customers';
import { summaryReport } from './summary/summary';
import type { ReportContext } from './shared/reportContext';

/** One sheet of the product: adding one means adding a record here. */
export interface Report {
  /** Place among the tabs. */
  readonly order: number;
  readonly build: (context: ReportContext) => SheetModel;
}

/** The product's table of contents. */
export const REPORTS: readonly Report[] = [
  { order: 10, build: summaryReport },
  ...CLASS_KEYS.map((key, index) => ({ order: 20 + index, build: classListReport(key) })),
  { order: 90, build: customersReport },
];

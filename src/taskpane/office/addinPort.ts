import type { ExcelPort } from '../../excel/port';
import { computerId } from './computerId';
import { officePort } from './officePort';

/**
 * The add-in's door to Excel, where co-authors may run the add-in on the same workbook (W11); one for the whole page, so
 * that pane and ribbon see each other's jobs.
 */
export const addinPort: ExcelPort = { ...officePort, leaseholder: { id: computerId(), now: () => Date.now() } };

import type { ExcelPort } from '../excel/port';
import { DEFAULT_OPTIONS } from '../host/hostOptions';
import type { Workbook } from '../host/model/workbook';
import { openOfficeInNode } from '../host/node';
import { calendarOf, type CivilDay } from '../core/values/civilDay';

/**
 * The door to a workbook in this process, through Microsoft's own client. `packageFolder` is where its package is found;
 * the payload limit of Excel on the web does not apply here, as it does not on the desktop.
 */
export function openPort(workbook: Workbook, packageFolder: string, today: CivilDay): ExcelPort {
  const office = openOfficeInNode(workbook, { packageFolder, payloadLimitBytes: null, currentYear: calendarOf(today).year });
  return {
    run: (batch) => office.Excel.run(batch),
    supports: (version) => atLeast(DEFAULT_OPTIONS.excelApi, version),
    // A file says nothing of how its writer's Excel shows dates: what cells do not prove is said to be assumed.
    tellsCulture: false,
  };
}

function atLeast(offered: string, wanted: string): boolean {
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

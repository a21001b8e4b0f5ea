import type { Language } from '../../core/locales/language';
import { openOfficeInPage } from '../../host/browser';
import { userOf, type User } from '../../host/byUser';
import type { Workbook } from '../../host/model/workbook';
import type { WorkbookHost } from '../../host/workbookHost';
import { officePort } from '../../taskpane/office/officePort';
import { workbookServices } from '../../taskpane/office/workbookServices';
import { PaneModel } from '../../taskpane/state/paneModel';
import { startBookkeeper } from '../../worker/startBookkeeper';
import { playgroundToday } from '../playgroundOptions';

/** A workbook in front of Microsoft's client, and the pane that works on it. */
export interface OpenWorkbook {
  readonly host: WorkbookHost;
  readonly user: User;
  readonly pane: PaneModel;
  /** Whether it is the sample: then it follows the language. */
  readonly isSample: boolean;
}

const bookkeeper = startBookkeeper();

/** Opens a workbook in the page, in place of the one before. */
export function openWorkbook(
  workbook: Workbook,
  language: Language,
  isSample: boolean,
  openSample: (language: Language) => void,
): OpenWorkbook {
  const host = openOfficeInPage(workbook, { culture: language });
  const services = workbookServices({
    port: officePort,
    bookkeeper,
    today: playgroundToday,
    addSample: (wanted) => Promise.resolve(openSample(wanted)),
  });
  return { host, user: userOf(host), pane: new PaneModel(services, language), isSample };
}

import { languageOf, type Language } from '../../core/locales/language';
import { startBookkeeper } from '../../worker/startBookkeeper';
import { PaneModel } from '../state/paneModel';
import { addinPort } from './addinPort';
import { todayHere, workbookServices } from './workbookServices';

let shared: PaneModel | undefined;

/** The language Excel speaks; outside Excel, the browser's. */
export function officeLanguage(): Language {
  // Outside Office the context is an empty object.
  const context = Office.context as Partial<Office.Context> | undefined;
  return languageOf(context?.displayLanguage ?? navigator.language);
}

/** The one pane model of the shared runtime: the pane shows it, the ribbon's commands drive it. Call after Office is ready. */
export function sharedPane(): PaneModel {
  shared ??= new PaneModel(workbookServices({ port: addinPort, bookkeeper: startBookkeeper(), today: todayHere }), officeLanguage());
  return shared;
}

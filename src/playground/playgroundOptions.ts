import { languageOf, type Language } from '../core/locales/language';
import { dayOfIso, type CivilDay } from '../core/values/civilDay';
import { todayHere } from '../taskpane/office/workbookServices';

// The page's address may set what Excel would: ?lang=zh|en &theme=light|dark &pane=320 &today=2024-03-15
// &book=empty (a new workbook instead of the sample).
const options = new URLSearchParams(location.search);

/** The language to begin with. */
export const playgroundLanguage = (): Language => languageOf(options.get('lang') ?? navigator.language);

/** The theme asked for; undefined = as the system has it. */
export const playgroundDark = (): boolean | undefined => {
  const theme = options.get('theme');
  return theme === null ? undefined : theme === 'dark';
};

/** Whether to begin with a new workbook, as one does in Excel, instead of with the sample. */
export const beginsEmpty = (): boolean => options.get('book') === 'empty';

/** The width of the pane in pixels: Excel gives it about 350. */
export const paneWidth = (): number => Math.min(900, Math.max(280, Number(options.get('pane')) || 350));

/** Today, or the day the address asks for, so that pictures of the page stay the same. */
export const playgroundToday = (): CivilDay => dayOfIso(options.get('today') ?? '') ?? todayHere();

import type { StartupMessages } from '../../core/locales/paneMessages';

/** After so long a blank pane is a fault to be explained, not a wait (ecosystem B: "never-loading pane"). */
export const STARTUP_LIMIT_MS = 8000;

/**
 * Watches the page until the pane takes the skeleton's place, and says why when it does not in time: Office.js did not
 * arrive, our own scripts did not arrive, or Excel does not answer. If the pane comes up later, it replaces the message.
 */
export function watchStartup(page: Document, words: StartupMessages): void {
  let ownScriptFailed = false;
  const say = (text: string): void => {
    const place = page.getElementById('startup');
    if (place) place.textContent = text;
  };
  // Before the deferred scripts run, so that what they say is not said over.
  page.addEventListener('readystatechange', () => {
    if (page.readyState === 'interactive') say(words.starting);
  });
  // Loading errors do not bubble: they are heard on their way down.
  page.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      if ('office' in target.dataset) say(words.officeBlocked);
      else {
        ownScriptFailed = true;
        say(words.scriptsBlocked);
      }
    },
    true,
  );
  setTimeout(() => {
    if (ownScriptFailed) say(words.scriptsBlocked);
    else say(typeof Office === 'undefined' ? words.officeBlocked : words.excelSilent);
  }, STARTUP_LIMIT_MS);
}

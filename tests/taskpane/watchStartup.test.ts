/** @jest-environment jsdom */
import { startup as words } from '../../src/core/locales/en-US/pane';
import { STARTUP_LIMIT_MS, watchStartup } from '../../src/taskpane/startup/watchStartup';

function page(): { said: () => string | null; fail: (office: boolean) => void } {
  document.body.innerHTML = '<p id="startup"></p>';
  watchStartup(document, words);
  return {
    said: () => document.getElementById('startup')!.textContent,
    fail: (office) => {
      const script = document.createElement('script');
      if (office) script.dataset.office = '';
      document.body.append(script);
      script.dispatchEvent(new Event('error'));
    },
  };
}

describe('the watch over the start of the page', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it('says at once when Office.js cannot be loaded', () => {
    const { said, fail } = page();
    fail(true);
    expect(said()).toBe(words.officeBlocked);
  });

  it('says at once when the own scripts cannot be loaded, and keeps saying it', () => {
    const { said, fail } = page();
    fail(false);
    expect(said()).toBe(words.scriptsBlocked);
    jest.advanceTimersByTime(STARTUP_LIMIT_MS);
    expect(said()).toBe(words.scriptsBlocked);
  });

  it('says after eight seconds that Office.js has not arrived, or that Excel does not answer', () => {
    const missing = page();
    jest.advanceTimersByTime(STARTUP_LIMIT_MS - 1);
    expect(missing.said()).toBe('');
    jest.advanceTimersByTime(1);
    expect(missing.said()).toBe(words.officeBlocked);
    Object.assign(globalThis, { Office: {} });
    const silent = page();
    jest.advanceTimersByTime(STARTUP_LIMIT_MS);
    expect(silent.said()).toBe(words.excelSilent);
  });

  it('says nothing once the pane has taken the place of the skeleton', () => {
    page();
    document.body.innerHTML = '<div>pane</div>';
    jest.advanceTimersByTime(STARTUP_LIMIT_MS);
    expect(document.body.textContent).toBe('pane');
  });
});

import { attachClient, type ClientInternals } from './attachClient';
import type { HostOptions } from './hostOptions';
import type { Workbook } from './model/workbook';
import { officeContext } from './officeContext';
import { WorkbookHost } from './workbookHost';

/** What a page has once the client's script (`excel-web-16.00.js`) is loaded by a script tag. */
interface ClientPage {
  Office?: object;
  readonly OfficeExtension?: Partial<ClientInternals>;
}

/**
 * Opens a workbook to the Office.js client loaded in this page, in place of Excel: `Excel.run` and `Office.onReady` work
 * from here on. Throws when the client's script is not loaded. Calling it again shows the client another workbook.
 */
export function openOfficeInPage(workbook: Workbook, options: Partial<HostOptions> = {}): WorkbookHost {
  const page = window as unknown as ClientPage;
  const { HostBridge, CommonUtility } = page.OfficeExtension ?? {};
  if (HostBridge === undefined || CommonUtility === undefined) throw new Error('The Office.js client is not loaded in this page');
  const host = new WorkbookHost(workbook, options);
  page.Office = officeNamespace(page.Office ?? {}, host.state.options);
  attachClient({ HostBridge, CommonUtility }, host.bridge);
  return host;
}

/** The page's `Office`, with the parts that only a real host fills: readiness, context and commands. */
function officeNamespace(loaded: object, options: HostOptions): object {
  const ready = { host: 'Excel', platform: officeContext(options).platform };
  const parts: Record<string, unknown> = {
    context: officeContext(options),
    onReady: (callback?: (info: typeof ready) => unknown) =>
      Promise.resolve(ready).then((info) => (callback === undefined ? info : (callback(info), info))),
    initialize: undefined,
    isSetSupported: officeContext(options).requirements.isSetSupported,
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS' },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve(), setStartupBehavior: () => Promise.resolve() },
    actions: commandActions(),
  };
  const properties = Object.entries(parts).map(
    ([name, value]) => [name, { value, writable: true, enumerable: true, configurable: true }] as const,
  );
  return Object.create(loaded, Object.fromEntries(properties)) as object;
}

/** Ribbon commands register themselves by name; a page may call them as the ribbon would. */
function commandActions(): { associate(name: string, command: unknown): void; readonly commands: ReadonlyMap<string, unknown> } {
  const commands = new Map<string, unknown>();
  return { associate: (name, command) => void commands.set(name, command), commands };
}

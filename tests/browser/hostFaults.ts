import type { Page } from 'playwright-core';

/** What is done to the requests of the pane; set while the page runs. */
export interface Faults {
  /** Every request is refused with this code. */
  code: string | null;
  /** The workbook answers no more once a request that holds this text has been done: the page is as good as gone. */
  lastWords: string | null;
  /** Whether they have been said and done. */
  gone: boolean;
}

/** Runs in the page before its scripts: puts itself between Microsoft's client and the embedded workbook. */
export function letFaultsIn(): void {
  const faults: Faults = { code: null, lastWords: null, gone: false };
  Object.assign(window, { clienteleFaults: faults });
  let dead = false;
  interface Bridge {
    sendMessageToHost(text: string): void;
    onMessageFromHost?: (text: string) => void;
  }
  // The client's script has just run when its element says that it has loaded; the playground's comes after it.
  document.addEventListener(
    'load',
    (event) => {
      if (!(event.target instanceof HTMLScriptElement) || !event.target.src.includes('excel-web')) return;
      const { HostBridge } = (window as unknown as { OfficeExtension: { HostBridge: { init(bridge: Bridge): void } } }).OfficeExtension;
      const init = HostBridge.init.bind(HostBridge);
      HostBridge.init = (bridge) => {
        dead = false;
        const send = bridge.sendMessageToHost.bind(bridge);
        bridge.sendMessageToHost = (text) => {
          if (dead) return;
          const { id } = JSON.parse(text) as { id: number };
          if (faults.code !== null) {
            const body = { Results: [], TraceIds: [], Error: { Code: faults.code, Message: 'refused on purpose' } };
            setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } })), 0);
            return;
          }
          dead = faults.lastWords !== null && text.replaceAll('\\', '').includes(faults.lastWords);
          send(text);
        };
        init(bridge);
        const take = bridge.onMessageFromHost;
        bridge.onMessageFromHost = (text) => {
          if (dead) faults.gone = true;
          else take?.(text);
        };
      };
    },
    true,
  );
}

export function setFaults(page: Page, faults: Partial<Faults>): Promise<void> {
  return page.evaluate((wanted) => void Object.assign((window as unknown as { clienteleFaults: Faults }).clienteleFaults, wanted), faults);
}

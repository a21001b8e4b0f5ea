import type { Page } from 'playwright-core';

/** A stretch of time in which the page answered to nothing, in milliseconds. */
export interface Slice {
  readonly at: number;
  /** All of it. */
  readonly whole: number;
  /** Without what the embedded workbook took in it: in Excel that work is done elsewhere, by Excel. */
  readonly ours: number;
}

interface Meter {
  readonly host: [start: number, end: number][];
  readonly long: [start: number, duration: number][];
}

/**
 * Runs in the page before its scripts: notes every long task of the page's thread, and when the embedded workbook was at
 * work in it. What the client does with an answer counts as ours.
 */
export function meterHost(): void {
  const meter: Meter = { host: [], long: [] };
  Object.assign(window, { clienteleMeter: meter });
  let sending = false;
  const later = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, ms?: number) => {
    if (!sending) return later(work, ms);
    return later(() => {
      let start = performance.now();
      answering = () => {
        meter.host.push([start, performance.now()]);
        return () => (start = performance.now());
      };
      work();
      answering = null;
      meter.host.push([start, performance.now()]);
    }, ms);
  }) as typeof setTimeout;
  let answering: (() => () => void) | null = null;
  // The client's script has just run when its element says that it has loaded; the playground's comes after it.
  document.addEventListener(
    'load',
    (event) => {
      if (!(event.target instanceof HTMLScriptElement) || !event.target.src.includes('excel-web')) return;
      const { HostBridge } = (window as unknown as { OfficeExtension: { HostBridge: { init(bridge: Bridge): void } } }).OfficeExtension;
      const init = HostBridge.init.bind(HostBridge);
      HostBridge.init = (bridge) => {
        const send = bridge.sendMessageToHost.bind(bridge);
        bridge.sendMessageToHost = (text) => {
          sending = true;
          send(text);
          sending = false;
        };
        init(bridge);
        const take = bridge.onMessageFromHost;
        bridge.onMessageFromHost = (text) => {
          const resume = answering?.();
          take?.(text);
          resume?.();
        };
      };
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) meter.long.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  interface Bridge {
    sendMessageToHost(text: string): void;
    onMessageFromHost?: (text: string) => void;
  }
}

/** The slices longer than 50 ms since a moment of the page's clock, the longest of our own first. */
export async function slicesSince(page: Page, since: number): Promise<Slice[]> {
  const { host, long } = await page.evaluate(() => (window as unknown as { clienteleMeter: Meter }).clienteleMeter);
  return long
    .filter(([start]) => start >= since)
    .map(([start, duration]) => {
      const elsewhere = host.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, start + duration) - Math.max(from, start)), 0);
      return { at: Math.round(start - since), whole: Math.round(duration), ours: Math.round(duration - elsewhere) };
    })
    .sort((a, b) => b.ours - a.ours);
}

/** Names of the marks that {@link meterHost} leaves where the embedded workbook begins and ends to work. */
const BEGIN = 'clientele-host-begin';
const END = 'clientele-host-end';

/**
 * Runs in the page before its scripts: marks on the page's clock when the embedded workbook is at work in its thread, for
 * {@link slicesOf}. What the client does with an answer counts as ours.
 */
export function meterHost(): void {
  let sending = false;
  const later = window.setTimeout.bind(window);
  const mark = (name: 'begin' | 'end'): void => void performance.mark(`clientele-host-${name}`);
  window.setTimeout = ((work: () => void, ms?: number) => {
    if (!sending) return later(work, ms);
    return later(() => {
      mark('begin');
      answering = true;
      work();
      answering = false;
      mark('end');
    }, ms);
  }) as typeof setTimeout;
  let answering = false;
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
          if (answering) mark('end');
          take?.(text);
          if (answering) mark('begin');
        };
      };
    },
    true,
  );
  interface Bridge {
    sendMessageToHost(text: string): void;
    onMessageFromHost?: (text: string) => void;
  }
}

/** A stretch of work in which the page answered to nothing, in milliseconds of processor time: how busy the machine is does not count. */
export interface Slice {
  /** Since the first event of the trace, on the wall's clock. */
  readonly at: number;
  /** All of it. */
  readonly whole: number;
  /** Without what the embedded workbook took in it: in Excel that work is done elsewhere, by Excel. */
  readonly ours: number;
}

/** What must be traced for {@link slicesOf}: `browser.startTracing(page, { categories: TRACED })`. */
export const TRACED = ['toplevel', 'blink.user_timing'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, and of the thread's own processor time. */
  readonly ts: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly dur?: number;
}

/** The tasks of the thread on which the workbook was at work, the longest of our own first. */
export function slicesOf(trace: Buffer): Slice[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const marks = traceEvents.filter(({ name, tts }) => (name === BEGIN || name === END) && tts !== undefined).sort((a, b) => a.tts! - b.tts!);
  const [first] = marks;
  if (!first) throw new Error('The embedded workbook left no mark in the trace');
  const host: [from: number, to: number][] = [];
  let from: number | null = null;
  for (const { name, tts } of marks) {
    if (name === BEGIN) from = tts!;
    else if (from !== null) {
      host.push([from, tts!]);
      from = null;
    }
  }
  const start = Math.min(...marks.map(({ ts }) => ts));
  const tasks = traceEvents.filter(({ name, ph, pid, tid, tdur }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === first.pid && tid === first.tid && (tdur ?? 0) > 5_000);
  return tasks
    .map(({ ts, tts = 0, tdur = 0 }) => {
      const elsewhere = host.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, tts + tdur) - Math.max(a, tts)), 0);
      return { at: Math.round((ts - start) / 1000), whole: Math.round(tdur / 1000), ours: Math.round((tdur - elsewhere) / 1000) };
    })
    .sort((a, b) => b.ours - a.ours);
}

import { watchSourceChanges } from '../excel/events/watchSourceChanges';
import type { ExcelPort } from '../excel/port';

/**
 * Counts the changes of a workbook that were not made by this add-in: who has read a sheet knows by it whether anybody has
 * been at work since. Any change counts, on any sheet, since formulas reach across sheets.
 */
export class ChangeCount {
  private count: number | null = null;
  private listening: Promise<(() => Promise<void>) | null> | null = null;

  constructor(private readonly port: ExcelPort) {}

  /** Begins to count; again and again does no harm. */
  async listen(): Promise<void> {
    this.listening ??= this.begin();
    await this.listening;
  }

  /** Changes so far; null where nobody counts, since Excel has no such events or would not let us listen. */
  now(): number | null {
    return this.count;
  }

  async stop(): Promise<void> {
    const stop = await this.listening;
    this.listening = null;
    this.count = null;
    await stop?.();
  }

  private async begin(): Promise<(() => Promise<void>) | null> {
    if (!this.port.supports('1.9')) return null;
    try {
      const stop = await watchSourceChanges(this.port, () => (this.count = (this.count ?? 0) + 1), ({ triggerSource }) => triggerSource !== 'ThisLocalAddin');
      this.count ??= 0;
      return stop;
    } catch {
      return null; // not knowing, every job reads for itself
    }
  }
}

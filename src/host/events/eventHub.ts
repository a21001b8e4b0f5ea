/** Event numbers of the client (they stand beside `eventType:` in it). */
export const EVENT = {
  selectionChanged: 2,
  worksheetDataChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableDataChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  tableFiltered: 104,
} as const;
export type EventName = keyof typeof EVENT;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const EVENT_CATEGORY = 65536;

/** Gathers what happened, for those targets the client registered for; the bridge sends it after the batch. */
export class EventHub {
  /** `runtime.enableEvents`. */
  enabled = true;
  /** `ThisLocalAddin` while a batch of the add-in runs, else null: what the user does by hand. */
  trigger: 'ThisLocalAddin' | null = null;
  private readonly registered = new Map<string, number>();
  private queue: EventEntry[] = [];

  register(event: EventName, target: string): void {
    const key = `${event}:${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event}:${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** Whether anyone would hear of it: spares the caller the work of describing it. */
  heard(event: EventName, target: string): boolean {
    // The client never says that it listens for the workbook's own selection event.
    return this.enabled && (event === 'selectionChanged' || this.registered.has(`${event}:${target}`));
  }

  emit(event: EventName, target: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.heard(event, target)) return;
    this.queue.push({ messageCategory: EVENT_CATEGORY, messageType: EVENT[event], targetId: target, message: JSON.stringify(details) });
  }

  /** Takes what is waiting. */
  take(): EventEntry[] {
    const waiting = this.queue;
    this.queue = [];
    return waiting;
  }
}

import type { Sheet } from './model/sheet';
import type { ApiObject } from './protocol/apiClass';
import { HostError } from './protocol/hostError';
import { RangeTarget } from './rangeTarget';

/** Objects the client keeps beyond their batch. Ranges move with their cells when rows or columns come and go. */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  private last = 0;

  keep(object: ApiObject): string {
    this.last += 1;
    const id = `reference:${this.last}`;
    this.kept.set(id, object);
    return id;
  }

  find(id: string): ApiObject {
    const object = this.kept.get(id);
    if (object === undefined) throw new HostError('InvalidReference');
    return object;
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** The kept ranges of a sheet. */
  *on(sheet: Sheet): IterableIterator<RangeTarget> {
    for (const { target } of this.kept.values()) if (target instanceof RangeTarget && target.sheet === sheet) yield target;
  }
}

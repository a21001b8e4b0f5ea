import type { EventHub } from './events/eventHub';
import type { HostOptions } from './hostOptions';
import type { Workbook } from './model/workbook';
import type { ApiObject } from './protocol/apiClass';
import type { References } from './references';

/** What every class of the API works on. */
export interface HostState {
  readonly workbook: Workbook;
  readonly options: HostOptions;
  readonly references: References;
  readonly events: EventHub;
  readonly root: ApiObject;
  readonly reference: (id: string) => ApiObject;
}

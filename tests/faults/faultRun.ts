import { recoverUnfinished } from '../../src/app/recoverUnfinished';
import { isClienteleError } from '../../src/excel/errors/clienteleError';
import type { ExcelPort } from '../../src/excel/port';
import { attachClient, type ClientInternals } from '../../src/host/attachClient';
import type { Workbook } from '../../src/host/model/workbook';
import { openOfficeInNode, type OfficeInNode } from '../../src/host/node';
import { WorkbookHost } from '../../src/host/workbookHost';
import type { HostOptions } from '../../src/host/hostOptions';
import type { FaultCommand } from './commands';
import type { FaultKind } from './faultKinds';

/** A request of a command: how many commands it carries and whether any of them changes the workbook. */
export interface RequestSeen {
  readonly actions: number;
  readonly writes: boolean;
}

const METHOD = 3;
const SET_PROPERTY = 4;

let shared: OfficeInNode | null = null;

/** The workbook behind the real client. One client serves many workbooks, one after the other; `fresh` takes a new one. */
export function openPort(workbook: Workbook, options: Partial<HostOptions>, fresh: boolean): ExcelPort {
  if (fresh || !shared) {
    const office = openOfficeInNode(workbook, options);
    shared = fresh ? shared : office;
    return { run: (batch) => office.Excel.run(batch), supports: () => true };
  }
  const { Excel, OfficeExtension } = shared;
  attachClient(OfficeExtension as unknown as ClientInternals, new WorkbookHost(workbook, options).bridge);
  return { run: (batch) => Excel.run(batch), supports: () => true };
}

/** The command without a fault, and the requests it makes. */
export async function rehearse(command: FaultCommand, workbook: Workbook): Promise<RequestSeen[]> {
  const seen: RequestSeen[] = [];
  const beforeBatch = (_batch: number, text: string): undefined => {
    const { Actions } = (JSON.parse(text) as { message: { body: { Actions: { ActionType: number; Name: string }[] } } }).message.body;
    const writes = Actions.some(({ ActionType, Name }) => ActionType === SET_PROPERTY || (ActionType === METHOD && !Name.startsWith('_') && !Name.startsWith('Get')));
    seen.push({ actions: Actions.length, writes });
  };
  await command.run(openPort(workbook, { beforeBatch }, false));
  return seen;
}

export interface Outcome {
  /** The error of the command; null when it came through. */
  readonly error: unknown;
}

/** The command with a fault at its n-th request, and then the next start of the program. */
export async function runWithFault(command: FaultCommand, workbook: Workbook, request: number, fault: FaultKind): Promise<Outcome> {
  let batch = 0;
  let over = false;
  const beforeBatch: HostOptions['beforeBatch'] = () => {
    batch += 1;
    if (over) return undefined;
    if (batch === request) {
      fault.byUser?.(workbook);
      return fault.at;
    }
    return batch > request ? fault.after : undefined;
  };
  const port = openPort(workbook, { beforeBatch }, fault.hangs === true);
  const error = await hurried(fault.hangs === true, () => command.run(port)).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!fault.hangs) over = true;
  if (error !== null && !isClienteleError(error)) throw error;
  return { error };
}

/** The next start: the same program, or a new one. */
export async function startAgain(workbook: Workbook): Promise<unknown> {
  const port = openPort(workbook, {}, false);
  return recoverUnfinished(port);
}

const SILENCE = 60_000;
const SHORT = 40;

/** The watchdog waits a minute; here it waits a moment. */
async function hurried<T>(yes: boolean, job: () => Promise<T>): Promise<T> {
  if (!yes) return job();
  const real = globalThis.setTimeout;
  const quick = ((run: () => void, delay?: number) => real(run, delay === SILENCE ? SHORT : delay)) as typeof setTimeout;
  globalThis.setTimeout = quick;
  try {
    return await job();
  } finally {
    globalThis.setTimeout = real;
  }
}

import { registry } from './api/registry';
import { object } from './api/targets';
import { EventHub } from './events/eventHub';
import { DEFAULT_OPTIONS, type BatchFault, type HostOptions } from './hostOptions';
import type { HostState } from './hostState';
import type { Workbook } from './model/workbook';
import { runBatch } from './protocol/batch';
import { HostError, type ErrorCode } from './protocol/hostError';
import type { RequestBody, RequestMessage, ResponseBody } from './protocol/messages';
import { utf8Length } from './protocol/utf8Length';
import { References } from './references';

/** The client's side of the bridge: it sets `onMessageFromHost` when the bridge is handed to it. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The timer as it was when the host was loaded: a test that stops the clock must not stop the workbook. */
const later = setTimeout;

const REQUEST = 1;
const ANSWER = 2;
const EVENT_MESSAGE = 3;

/** A workbook that answers the Office.js client: give `bridge` to `OfficeExtension.HostBridge.init`. */
export class WorkbookHost {
  readonly bridge: Bridge;
  readonly state: HostState;
  private batches = 0;

  constructor(workbook: Workbook, options: Partial<HostOptions> = {}) {
    const references = new References();
    this.state = {
      workbook,
      options: { ...DEFAULT_OPTIONS, ...options },
      references,
      events: new EventHub(),
      root: object('Workbook', null),
      reference: (id) => references.find(id),
    };
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
  }

  get workbook(): Workbook {
    return this.state.workbook;
  }

  /** How many batches (syncs) have been answered or failed. */
  get batchCount(): number {
    return this.batches;
  }

  /** Sends what happened outside a batch (a click, a user's edit made with `byUser`) to the client. */
  deliverEvents(): void {
    const entries = this.state.events.take();
    if (entries.length > 0) this.send({ type: EVENT_MESSAGE, controlId: '', message: { entries } });
  }

  private receive(text: string): void {
    // The client sets up its answer handler after this call returns, so the answer must come later.
    later(() => this.answer(text), 0);
  }

  private answer(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== REQUEST) return;
    this.batches += 1;
    const fault = this.state.options.beforeBatch?.(this.batches, text);
    if (fault === 'silence') return;
    if (fault === 'silenceAfterAll') return void this.answerTo(request, text, undefined);
    this.bridge.onMessageFromHost?.(this.answerTo(request, text, fault));
    this.deliverEvents();
  }

  /** The answer as text. A fault of the host itself reaches the caller as `GeneralException`: unanswered, it would wait for ever. */
  private answerTo(request: RequestMessage, text: string, fault: AnsweredFault | undefined): string {
    try {
      const response = this.overLimit(text) ? failed('RequestPayloadSizeLimitExceeded') : this.respond(request, fault);
      const answer = JSON.stringify(answerMessage(request.id, response));
      return this.overLimit(answer) ? JSON.stringify(answerMessage(request.id, failed('ResponsePayloadSizeLimitExceeded'))) : answer;
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return JSON.stringify(answerMessage(request.id, failed('GeneralException', undefined, `fault of the embedded workbook: ${detail}`)));
    }
  }

  private respond({ message: { body } }: RequestMessage, fault: AnsweredFault | undefined): ResponseBody {
    const parsed: RequestBody = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
    if (fault === undefined) return this.run(parsed);
    if (fault === 'nullValues') return withoutContents(this.run(parsed));
    // Refused as a whole, Excel names no command that failed.
    if (fault.afterActions === undefined) return failed(fault.code);
    const afterActions = fault.afterActions === 'all' ? parsed.Actions.length : fault.afterActions;
    const done = this.run({ ...parsed, Actions: parsed.Actions.slice(0, afterActions) });
    if (done.Error !== undefined) return done;
    return { ...failed(fault.code, fault.afterActions === 'all' ? undefined : afterActions), Results: done.Results };
  }

  private run(body: RequestBody): ResponseBody {
    this.state.events.trigger = 'ThisLocalAddin';
    try {
      return runBatch(body, registry, this.state);
    } finally {
      this.state.events.trigger = null;
    }
  }

  private overLimit(text: string): boolean {
    const { payloadLimitBytes } = this.state.options;
    return payloadLimitBytes !== null && text.length * 3 > payloadLimitBytes && utf8Length(text) > payloadLimitBytes;
  }

  private send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

type AnsweredFault = Exclude<BatchFault, 'silence' | 'silenceAfterAll'>;

/** The answer with `null` for the contents of cells: what Excel does above its limit of cells, without an error (S10). */
function withoutContents(response: ResponseBody): ResponseBody {
  const emptied = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]: [string, unknown]) => [name, name === 'Values' || name === 'Formulas' ? null : part]));
  };
  return { ...response, Results: response.Results.map((result) => ({ ...result, Value: emptied(result.Value) })) };
}

const answerMessage = (id: number, body: ResponseBody): unknown => ({ id, type: ANSWER, message: { statusCode: 200, headers: {}, body } });

function failed(code: ErrorCode, actionIndex?: number, detail = ''): ResponseBody {
  const { message } = new HostError(code, detail);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }) },
  };
}

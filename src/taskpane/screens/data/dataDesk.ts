import type { CleanCopyResult } from '../../../app/cleanCopy';
import type { PairCard } from '../../../core/reports/duplicates/pairCards';
import { failureOf, type Failure } from '../../state/failure';
import type { PaneModel } from '../../state/paneModel';
import { Store } from '../../state/store';

/** The parts of the data screen, in the order of their tabs. */
export const DATA_PARTS = ['columns', 'problems', 'duplicates'] as const;
export type DataPart = (typeof DATA_PARTS)[number];

export interface DataState {
  readonly part: DataPart;
  /** Null until they have been asked for, or where nothing has been analysed. */
  readonly pairs: readonly PairCard[] | null;
  /** Whether a decision waits for the next build. */
  readonly decided: boolean;
  readonly noSheet: boolean;
  readonly cleaned: CleanCopyResult | null;
  /** A decision or a jump that Excel refused. */
  readonly failure: Failure | null;
}

/** Problems, duplicates and the clean copy, as the user works through them. */
export class DataDesk extends Store<DataState> {
  constructor(private readonly model: PaneModel) {
    super({ part: 'columns', pairs: null, decided: false, noSheet: false, cleaned: null, failure: null });
  }

  private get services() {
    return this.model.services.data;
  }

  open(part: DataPart): void {
    this.change({ part, failure: null });
  }

  async loadPairs(): Promise<void> {
    this.change({ pairs: await this.services.pairs() });
  }

  async goTo(sheetName: string, row: number, column: number): Promise<void> {
    await this.guarded(() => this.services.goTo(sheetName, row, Math.max(0, column)));
  }

  /** Keeps a decision where the next build reads it. */
  async decide(pair: PairCard, decision: PairCard['decision']): Promise<void> {
    const kept = await this.guarded(() => this.services.decide(pair.key, decision, this.model.language));
    if (kept === null) return;
    if (!kept) return this.change({ noSheet: true });
    const pairs = this.getState().pairs?.map((each) => (each.key === pair.key ? decided(each, decision) : each)) ?? null;
    this.change({ pairs, decided: true, noSheet: false });
  }

  async cleanCopy(): Promise<void> {
    const cleaned = await this.model.work('cleanCopy', (onProgress, signal) => this.services.cleanCopy(this.model.language, onProgress, signal));
    if (cleaned) this.change({ cleaned });
  }

  async rebuild(): Promise<void> {
    this.change({ decided: false, noSheet: false });
    await this.model.build();
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      const result = await work();
      this.change({ failure: null });
      return result;
    } catch (error) {
      this.change({ failure: failureOf(error) });
      return null;
    }
  }
}

/** A merge that rested on the user's word alone is open again once the word is taken back; one by an equal number stays. */
function decided(pair: PairCard, decision: PairCard['decision']): PairCard {
  const merged = decision === null && pair.decision === 'merge' ? pair.class === 'sure' : pair.merged;
  return { ...pair, decision, merged };
}

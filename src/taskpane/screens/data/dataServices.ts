import type { CleanCopyResult } from '../../../app/cleanCopy';
import type { OnProgress } from '../../../app/progress';
import type { Language } from '../../../core/locales/language';
import type { PairCard } from '../../../core/reports/duplicates/pairCards';

/** What the data screen asks of the product. */
export interface DataServices {
  /** Brings a cell to the front. @param row 1-based @param column zero-based @returns false when Excel does not allow it now */
  goTo(sheetName: string, row: number, column: number): Promise<boolean>;
  /** Null where nothing has been analysed yet. */
  pairs(): Promise<readonly PairCard[] | null>;
  /** @returns false where there is no sheet to keep the decision on yet */
  decide(pair: string, decision: 'merge' | 'apart' | null, language: Language): Promise<boolean>;
  cleanCopy(language: Language, onProgress: OnProgress, signal: AbortSignal): Promise<CleanCopyResult>;
}

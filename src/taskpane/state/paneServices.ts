import type { Recovery } from '../../app/recoverUnfinished';
import type { OnProgress } from '../../app/progress';
import type { Language } from '../../core/locales/language';
import type { CustomerServices } from '../screens/customer/customerServices';
import type { DataServices } from '../screens/data/dataServices';
import type { MappingServices } from '../screens/data/mappingServices';
import type { HelpServices } from '../screens/help/helpServices';
import type { SettingsServices } from '../screens/settings/settingsServices';
import type { Found } from './found';
import type { Outcome } from './outcome';
import type { Staleness } from './staleness';

/** What the pane asks of the product. The add-in, the playground and tests each make one. */
export interface PaneServices {
  /** What every sheet is, from its first rows: quick on any workbook. */
  look(): Promise<Found>;
  /** The same with the account of every row; cancelling rejects with E-CANCELLED. */
  check(language: Language, signal: AbortSignal): Promise<Found>;
  build(language: Language, onProgress: OnProgress, signal: AbortSignal): Promise<Outcome>;
  /** Brings every sheet of ours up to date, portraits too; the user stays at the sheet they are on. */
  refresh(language: Language, onProgress: OnProgress, signal: AbortSignal): Promise<Outcome>;
  /** Puts the sample company's sheets into the workbook. */
  addSample(language: Language): Promise<void>;
  /** @returns false when Excel does not allow it now */
  showSheet(name: string): Promise<boolean>;
  /** What has changed since the last build; null = nothing, or nothing was built. */
  staleness?(): Promise<Staleness | null>;
  /**
   * Looks for changes of the sources now and whenever the user makes one, and rebuilds where the user chose that.
   * @returns how to stop
   */
  keepFresh?(language: Language, options: { readonly rebuild: () => Promise<void>; readonly onKnown: (found: Staleness | null) => void }): Promise<() => Promise<void>>;
  /** Finishes what a torn-off job left undone (reliability 3.2), before the first look. */
  recover(): Promise<Recovery>;
  readonly customers: CustomerServices;
  readonly settings: SettingsServices;
  readonly data: DataServices;
  readonly mapping: MappingServices;
  readonly help: HelpServices;
}

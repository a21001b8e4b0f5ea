import type { WhatIf } from '../../../core/analysis/whatIf/whatIf';
import type { Settings } from '../../../core/settings/settings';

/** What the settings screen asks of the product. */
export interface SettingsServices {
  /** Those kept in the workbook; `setAside`: they could not be used, and these are the defaults. */
  load(): Promise<{ readonly settings: Settings; readonly setAside: boolean }>;
  save(settings: Settings): Promise<void>;
  /** Who would change class against the last analysis; null without one. */
  whatIf(changed: Settings): Promise<WhatIf | null>;
}

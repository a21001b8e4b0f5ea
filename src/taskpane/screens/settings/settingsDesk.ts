import type { WhatIf } from '../../../core/analysis/whatIf/whatIf';
import type { SettingPath } from '../../../core/locales/paneSettingsWords';
import type { SettingsProblem } from '../../../core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings';
import type { PaneModel } from '../../state/paneModel';
import { Store } from '../../state/store';
import { settingsOf, textsOf, type FormTexts } from './settingsForm';

export type WhatIfState =
  | { readonly kind: 'unchanged' | 'comparing' | 'invalid' | 'noAnalysis' }
  | { readonly kind: 'moves'; readonly moves: WhatIf };

export interface SettingsState {
  /** Those in force; null until they have been read. */
  readonly kept: Settings | null;
  readonly setAside: boolean;
  readonly texts: FormTexts;
  readonly problems: readonly SettingsProblem[];
  readonly whatIf: WhatIfState;
  readonly saved: boolean;
}

/** A change is compared when typing has rested so long. */
export const TYPING_RESTS_MS = 250;

/** The settings as the user edits them: nothing is in force before it is applied. */
export class SettingsDesk extends Store<SettingsState> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  constructor(private readonly model: PaneModel) {
    super({ kept: null, setAside: false, texts: textsOf(DEFAULT_SETTINGS), problems: [], whatIf: { kind: 'unchanged' }, saved: false });
  }

  /** Reads what the workbook keeps; edits that are not applied yet stay. */
  async open(): Promise<void> {
    if (this.getState().kept) return;
    const { settings, setAside } = await this.model.services.settings.load();
    this.change({ kept: settings, setAside, texts: textsOf(settings) });
  }

  edit(path: SettingPath, text: string): void {
    this.draft({ ...this.getState().texts, [path]: text });
  }

  undo(): void {
    const { kept } = this.getState();
    if (kept) this.draft(textsOf(kept));
  }

  defaults(): void {
    this.draft(textsOf(DEFAULT_SETTINGS));
  }

  get changed(): boolean {
    const { kept, texts } = this.getState();
    return kept !== null && JSON.stringify(textsOf(kept)) !== JSON.stringify(texts);
  }

  /** Keeps the settings in the workbook and analyses anew, so that every figure of the pane goes by them. */
  async apply(): Promise<void> {
    const { kept, texts } = this.getState();
    if (!kept) return;
    const parsed = settingsOf(kept, texts);
    if (!parsed.ok) return;
    await this.model.services.settings.save(parsed.settings);
    this.change({ kept: parsed.settings, texts: textsOf(parsed.settings), setAside: false, saved: true, whatIf: { kind: 'unchanged' } });
    void this.model.check();
  }

  private draft(texts: FormTexts): void {
    const { kept } = this.getState();
    if (!kept) return;
    clearTimeout(this.timer);
    this.asked += 1;
    const parsed = settingsOf(kept, texts);
    this.change({ texts, problems: parsed.ok ? [] : parsed.problems, saved: false });
    if (!parsed.ok) return this.change({ whatIf: { kind: 'invalid' } });
    if (!this.changed) return this.change({ whatIf: { kind: 'unchanged' } });
    this.change({ whatIf: { kind: 'comparing' } });
    this.timer = setTimeout(() => void this.compare(parsed.settings), TYPING_RESTS_MS);
  }

  private async compare(settings: Settings): Promise<void> {
    const question = this.asked;
    const moves = await this.model.services.settings.whatIf(settings);
    if (question === this.asked) this.change({ whatIf: moves ? { kind: 'moves', moves } : { kind: 'noAnalysis' } });
  }

  /** Reads every row, so that there is something to compare with. */
  async analyse(): Promise<void> {
    await this.model.check();
    const { kept, texts } = this.getState();
    const parsed = kept && settingsOf(kept, texts);
    if (parsed?.ok) await this.compare(parsed.settings);
  }
}

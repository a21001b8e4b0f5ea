import type { Language } from '../core/locales/language';
import type { RefreshMode } from '../core/settings/routine';
import type { Settings } from '../core/settings/settings';
import type { ExcelPort } from '../excel/port';
import { watchSourceChanges } from '../excel/events/watchSourceChanges';
import { markOutputs } from './markOutputs';
import { staleness, type Staleness } from './staleness';

/** Quiet time after a change before anything is looked at: typing down a column is one change. */
const QUIET_MILLISECONDS = 3000;

export interface RefreshWatchOptions {
  readonly port: ExcelPort;
  readonly language: Language;
  /** The settings in force now; asked for before each look. */
  readonly settings: () => Promise<Settings>;
  /** Brings every sheet of ours up to date ({@link refresh}). */
  readonly rebuild: () => Promise<void>;
  /** Told after each look: the pane shows it. */
  readonly onKnown?: (found: Staleness | null) => void;
  /** Told when a look or a rebuild failed; the watch goes on. */
  readonly onFailed?: (error: unknown) => void;
  readonly quietMilliseconds?: number;
}

/**
 * Keeps the built sheets from being taken for newer than they are (checklist 104-105). On start and after changes that this user makes it looks whether the
 * sources still are what the last build read, and then, as the user chose, rebuilds or says so: in the pane, and on the summary's status line. It listens
 * in every mode; one look at a time, and what happens meanwhile is looked at afterwards.
 */
export class RefreshWatch {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private current: Promise<void> = Promise.resolve();
  private looking = false;
  private again = false;
  private stopListening: (() => Promise<void>) | null = null;

  constructor(private readonly options: RefreshWatchOptions) {}

  /** Begins to listen, and looks at once. */
  async start(): Promise<void> {
    if (this.options.port.supports('1.9')) this.stopListening = await watchSourceChanges(this.options.port, () => this.changed());
    await this.look('onOpen');
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.stopListening?.();
    this.stopListening = null;
  }

  /** Ends with the look under way; at once where there is none. */
  settled(): Promise<void> {
    return this.current;
  }

  private changed(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.current = this.look('onChange');
    }, this.options.quietMilliseconds ?? QUIET_MILLISECONDS);
  }

  private async look(occasion: Exclude<RefreshMode, 'manual'>): Promise<void> {
    if (this.looking) {
      this.again = true;
      return;
    }
    this.looking = true;
    try {
      do {
        this.again = false;
        await this.lookOnce(occasion);
      } while (this.again);
    } catch (error) {
      this.options.onFailed?.(error);
    } finally {
      this.looking = false;
    }
  }

  private async lookOnce(occasion: Exclude<RefreshMode, 'manual'>): Promise<void> {
    const { port, language, settings, rebuild, onKnown } = this.options;
    const chosen = await settings();
    const found = await staleness(port, chosen);
    const { refresh } = chosen.routine;
    if (found && found.changes.length > 0 && (refresh === 'onChange' || refresh === occasion)) {
      await rebuild();
      onKnown?.(await staleness(port, chosen));
      return;
    }
    onKnown?.(found);
    // A cell that the add-in writes can end the user's undo history: on a change he sees it in the pane, on opening there is no history yet.
    if (found && occasion === 'onOpen') await markOutputs(port, found, language);
  }
}

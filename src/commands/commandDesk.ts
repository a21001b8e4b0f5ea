import type { ExcelPort } from '../excel/port';
import type { Language } from '../core/locales/language';
import type { PaneModel } from '../taskpane/state/paneModel';
import type { CommandMessage } from './commandMessage';

/** What a command works with: the add-in and the playground each make one. */
export interface CommandDesk {
  /** The model behind the pane: a command starts the same jobs, and an open pane shows them at work. */
  readonly pane: PaneModel;
  readonly port: ExcelPort;
  readonly language: Language;
  /** Whether the pane can be seen: then it says itself how a job ended. */
  readonly paneInSight: () => boolean;
  /** Brings the pane into sight where Excel lets an add-in do that. */
  readonly openPane: () => Promise<void>;
  /** Says something without the pane. */
  readonly tell: (message: CommandMessage) => Promise<void>;
}

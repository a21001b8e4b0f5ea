import type { CliMessages } from '../core/locales/cliMessages';
import type { CivilDay } from '../core/values/civilDay';
import type { ProgressLine } from './terminal/progressLine';

/** What a command gets from the program around it. */
export interface Environment {
  readonly messages: CliMessages;
  readonly progress: ProgressLine;
  /** Where the package and its `node_modules` lie. */
  readonly packageFolder: string;
  /** The local calendar day. */
  readonly today: CivilDay;
  /** Prints to stdout; prints nothing under --quiet. */
  readonly print: (text: string) => void;
}

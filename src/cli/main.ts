import { dayOf, type CivilDay } from '../core/values/civilDay';
import { languageAsked, readCall, type Call, type Command } from './args';
import { cliMessagesOf } from './cliMessagesOf';
import { check } from './commands/check';
import { demo } from './commands/demo';
import { portrait } from './commands/portrait';
import { summary } from './commands/summary';
import { template } from './commands/template';
import type { Environment } from './environment';
import { errorText } from './errorText';
import { WrongUsage } from './failure';
import { checkInputs } from './outputs';
import { progressLine, type ProgressStream } from './terminal/progressLine';

/** The program's surroundings: streams, the folder of the package, the clock. */
export interface Surroundings {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: ProgressStream;
  readonly packageFolder: string;
  /** Read once: the only clock of the command line. */
  readonly now: Date;
}

const COMMANDS: Readonly<Record<Command, (call: Call, environment: Environment) => Promise<void>>> = {
  summary,
  check,
  demo,
  portrait,
  template,
};

/**
 * The command line: understands the arguments, runs one command, and turns every failure into one clear line.
 * @returns the exit status: 0 built, 1 could not build, 2 wrong usage
 */
export async function main(argv: readonly string[], { stdout, stderr, packageFolder, now }: Surroundings): Promise<0 | 1 | 2> {
  const language = languageAsked(argv);
  const messages = cliMessagesOf(language);
  let clear = (): void => undefined;
  try {
    const call = readCall(argv);
    if (call.command === 'help') {
      stdout.write(`${messages.usage}\n`);
      return 0;
    }
    checkInputs(call.files, messages);
    const progress = progressLine(stderr, messages.steps, call.quiet);
    clear = progress.clear;
    const print = (text: string): void => {
      if (!call.quiet) stdout.write(text);
    };
    await COMMANDS[call.command](call, { messages, progress, packageFolder, today: localDay(now), print });
    return 0;
  } catch (error) {
    clear();
    if (error instanceof WrongUsage) {
      stderr.write(`clientele: ${error.message} ${messages.wrongUsage.seeHelp()}\n`);
      return 2;
    }
    stderr.write(`clientele: ${errorText(error, language, messages)}\n`);
    if (process.env.CLIENTELE_DEBUG !== undefined) stderr.write(`${debugText(error)}\n`);
    return 1;
  }
}

/** The stacks of an error and of what caused it, with where Excel says it happened: codes and call names, no cell content. */
function debugText(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const stack = 'stack' in error ? String(error.stack) : '';
  const info = 'debugInfo' in error ? `\n${JSON.stringify(error.debugInfo)}` : '';
  const cause = 'cause' in error && error.cause !== undefined ? `\ncaused by ${debugText(error.cause)}` : '';
  return stack + info + cause;
}

/** Today where the user is: the only place where the computer's time zone counts. */
const localDay = (now: Date): CivilDay => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

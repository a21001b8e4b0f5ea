import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CliMessages } from '../core/locales/cliMessages';
import { Failure, WrongUsage } from './failure';
import type { Call } from './args';

/**
 * Refuses outputs that would destroy something, before any work is done: an input file (under whatever name), each other,
 * or an existing file without --force. An existing facts file (.json) is replaced: it is this program's own.
 * @throws WrongUsage @throws Failure
 */
export function checkOutputs(call: Call, messages: CliMessages): void {
  const inputs = [...call.files, call.map, call.settings].filter((path): path is string => path !== null);
  for (const output of [call.out, call.facts]) {
    if (output !== null && inputs.some((input) => isSameFile(input, output))) throw new WrongUsage(messages.wrongUsage.outIsInput(output));
  }
  if (call.out !== null && call.facts !== null && isSameFile(call.out, call.facts)) throw new WrongUsage(messages.wrongUsage.outputsAreSame(call.out));
  if (call.force) return;
  if (call.out !== null && exists(call.out)) throw new Failure(messages.outputExists(call.out));
  if (call.facts !== null && !/\.json$/i.test(call.facts) && exists(call.facts)) throw new Failure(messages.outputExists(call.facts));
}

/**
 * Refuses a file that is given twice, under whatever name: `*.csv` together with one of them would double its figures.
 * @throws WrongUsage
 */
export function checkInputs(files: readonly string[], messages: CliMessages): void {
  const twice = files.find((file, i) => files.slice(0, i).some((earlier) => isSameFile(earlier, file)));
  if (twice !== undefined) throw new WrongUsage(messages.wrongUsage.inputTwice(twice));
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether two names lead to one file: by place on disk where both exist (links too), else by resolved name. */
function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (first !== undefined && second !== undefined) return first.dev === second.dev && first.ino === second.ino;
  return realName(a) === realName(b);
}

function realName(path: string): string {
  const full = resolve(path);
  try {
    return join(realpathSync(dirname(full)), basename(full));
  } catch {
    // The folder does not exist: saving will say so; until then the plain name has to do.
    return full;
  }
}

import { readFile } from 'node:fs/promises';
import { HostFileError } from '../host/files/hostFileError';
import type { CliMessages } from '../core/locales/cliMessages';
import { Failure } from './failure';

/** A JSON document given by the user. @throws Failure when it is no JSON @throws HostFileError when it cannot be read */
export async function readJson(path: string, messages: CliMessages): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new HostFileError(missing ? 'notFound' : 'notReadable', path, { cause: error });
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Failure(messages.badJson(path), { cause: error });
  }
}

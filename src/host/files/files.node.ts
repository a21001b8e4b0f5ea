import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Workbook } from '../model/workbook';
import { HostFileError } from './hostFileError';
import { readFiles, type InputFile } from './readFiles';
import { streamXlsx } from './xlsx/write/writeXlsx';

/** The only file here that needs Node: opening and saving by path. */

/** Opens files by path as one workbook. @throws HostFileError */
export async function openFiles(paths: readonly string[]): Promise<Workbook> {
  const files: InputFile[] = [];
  for (const path of paths) files.push({ path, bytes: await readBytes(path) });
  return readFiles(files);
}

/**
 * Saves a workbook as `.xlsx`.
 * @param beforeRename runs once the file is wholly written beside its name; if it fails, the old file stays
 * @throws HostFileError `notWritable`
 */
export const saveXlsx = (workbook: Workbook, path: string, beforeRename?: () => Promise<void>): Promise<void> =>
  replaceFile(path, async (beside) => {
    await writePieces(beside, streamXlsx(workbook));
    await beforeRename?.();
  });

/**
 * Writes pieces to a new file. When the disk refuses one, the rest is still taken from the packer before the error goes
 * on: stopped half way, the packer would reject a promise that nobody waits for, and end the process.
 */
async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx');
  let failure: unknown = null;
  try {
    for await (const piece of pieces) {
      if (failure !== null) continue;
      try {
        await file.writeFile(piece);
      } catch (error) {
        failure = error;
      }
    }
  } finally {
    await file.close();
  }
  if (failure !== null) throw failure;
}

/**
 * Writes a file beside its final name and renames it at the end, so that a failure leaves what was there before.
 * @param write puts the whole content into the file of the given name
 * @throws HostFileError `notWritable`
 */
export async function replaceFile(path: string, write: (beside: string) => Promise<void>): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    await write(beside);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (isSystemError(error)) throw new HostFileError('notWritable', path, { cause: error });
    throw error;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new HostFileError(error.code === 'ENOENT' ? 'notFound' : 'notReadable', path, { cause: error });
  }
}

/** By its members, not its class: errors of Node may come from another realm than this code. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;

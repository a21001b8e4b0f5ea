import { Workbook } from '../model/workbook';
import { readCsv } from './csv/readCsv';
import { HostFileError } from './hostFileError';
import { baseName } from './sheetNaming';
import { readXlsx } from './xlsx/read/readXlsx';

/** A file's name (or path) and its content. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens one or more `.xlsx` and text files as one workbook, their sheets one after another in the given order. What a
 * file is shows in its first bytes; a text file must be named `.csv`, `.tsv` or `.txt`.
 * @throws HostFileError naming the file and why it cannot be read
 */
export async function readFiles(files: readonly InputFile[]): Promise<Workbook> {
  const workbook = new Workbook();
  for (const { path, bytes } of files) {
    switch (kindOf(bytes, path)) {
      case 'zip':
        await readXlsx(bytes, path, workbook);
        break;
      case 'text':
        readCsv(bytes, path, workbook);
        break;
    }
  }
  const [first] = files;
  if (files.length === 1 && first !== undefined) workbook.name = `${baseName(first.path)}.xlsx`;
  return workbook;
}

function kindOf(bytes: Uint8Array, path: string): 'zip' | 'text' {
  if (bytes.length === 0) throw new HostFileError('empty', path);
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  // Microsoft's compound file: a workbook of Excel 97-2003, or a newer one that is encrypted.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new HostFileError(hasEntry(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat', path);
  if (/\.(csv|tsv|txt)$/i.test(path)) return 'text';
  throw new HostFileError('notAWorkbook', path);
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Whether a compound file's directory names an entry (names are UTF-16). */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

import { findSources, readSources } from '../../src/app/readBook';
import { assembleBook, createSheetReader } from '../../src/core/records';
import type { Book, CellBlock, ReadSheet, SheetProposal, SheetReader } from '../../src/core/records';
import { openFiles } from '../../src/host/files/files.node';
import { openOfficeInNode } from '../../src/host/node';
import { Bookkeeper, type SheetTaken } from '../../src/worker/bookkeeper';

/** A bookkeeper that also hands over the book, for tests that look at records. */
class OpenBookkeeper extends Bookkeeper {
  private readonly own: SheetReader[] = [];
  readonly sheets: ReadSheet[] = [];

  override openSheet(proposal: SheetProposal): number {
    this.own.push(createSheetReader(proposal));
    return super.openSheet(proposal);
  }

  override takeRows(sheet: number, firstRow: number, blocks: readonly CellBlock[]): void {
    this.own[sheet]!.addChunk(firstRow, blocks);
    super.takeRows(sheet, firstRow, blocks);
  }

  override closeSheet(sheet: number): SheetTaken {
    this.sheets.push(this.own[sheet]!.finish());
    return super.closeSheet(sheet);
  }
}

/** The book that some files make, read the way the product reads them. @param mapping the `--map` document */
export async function bookOfFiles(files: readonly string[], mapping?: unknown): Promise<Book> {
  const office = openOfficeInNode(await openFiles(files));
  const port = { run: office.Excel.run.bind(office.Excel), supports: () => true };
  const bookkeeper = new OpenBookkeeper();
  await readSources(port, await findSources(port, mapping), bookkeeper, {});
  return assembleBook(bookkeeper.sheets);
}

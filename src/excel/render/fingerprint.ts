import type { SheetLayout } from '../../core/sheets/sheetLayout';
import type { Slices } from '../errors/slices';
import { TextHash } from '../textHash';
import { referenceOf, type SheetNames } from './linkReference';

/** Changes when the writer writes the same layout in another way, so that sheets of an older version are written anew. */
const WRITER_VERSION = '2';

/**
 * A fingerprint of all that a sheet will show (sixteen hex digits): cells, looks, tables, charts, and where its links
 * and drop-downs lead. Equal content gives an equal one; there is no clock in it.
 */
export function fingerprint(layout: SheetLayout, names: SheetNames): string {
  const hash = new TextHash().take(contentOf(layout));
  for (const link of layout.links) hash.take(referenceOf(link.target, names) ?? '');
  for (const { from } of layout.choices ?? []) if (from) hash.take(names.get(from.report) ?? '');
  return hash.digits();
}

/** What does not hang on the names of other sheets is looked at once a layout: it may be millions of cells. */
const contents = new WeakMap<SheetLayout, string>();

function contentOf(layout: SheetLayout): string {
  const known = contents.get(layout);
  if (known !== undefined) return known;
  const all = hashing(layout);
  for (let step = all.next(); ; step = all.next()) if (step.done) return step.value;
}

/** Looks at the content of layouts with pauses; {@link fingerprint} then has it at hand. */
export async function takeContents(layouts: readonly SheetLayout[], slices: Slices): Promise<void> {
  for (const layout of layouts) {
    if (contents.has(layout)) continue;
    const all = hashing(layout);
    while (!all.next().done) await slices.pause();
    await slices.pause();
  }
}

/** Rows between two chances to pause. */
const ROWS_A_STEP = 200;

function* hashing(layout: SheetLayout): Generator<void, string> {
  const hash = new TextHash().take(WRITER_VERSION);
  let rows = 0;
  for (const block of layout.values) {
    hash.take(`${block.row},${block.column}`);
    for (const row of block.values) {
      for (const cell of row) hash.takeCell(cell);
      if (++rows % ROWS_A_STEP === 0) yield;
    }
  }
  const digits = hash.take(JSON.stringify({ ...layout, values: [] })).digits();
  contents.set(layout, digits);
  return digits;
}

import type { Link, SheetLayout, ValueBlock } from '../core/sheets/sheetLayout';

/** A piece of a finished sheet: its frame first, then its rows and links in their order. */
export type ReportPiece =
  /** The sheet without cells and links; its value blocks are empty. */
  | { readonly sheet: number; readonly frame: SheetLayout }
  | { readonly sheet: number; readonly block: number; readonly rows: ValueBlock['values'] }
  | { readonly sheet: number; readonly links: readonly Link[] };

/** What crosses from the worker at once. */
export type ReportPart = readonly ReportPiece[];

/** Cells a part: the pane takes so many in within a few milliseconds. */
const CELLS_A_PART = 15_000;
/** What a link, or an area with a style, weighs in cells. */
const CELLS_A_LINK = 6;

/** Finished sheets in parts of about the same weight, however long one of them is: small ones share a part. */
export function* reportParts(layouts: readonly SheetLayout[], cellsAPart = CELLS_A_PART): Generator<ReportPart> {
  let part: ReportPiece[] = [];
  let weight = 0;
  for (const { piece, cells } of piecesOf(layouts, cellsAPart)) {
    if (part.length > 0 && weight + cells > cellsAPart) {
      yield part;
      part = [];
      weight = 0;
    }
    part.push(piece);
    weight += cells;
  }
  if (part.length > 0) yield part;
}

function* piecesOf(layouts: readonly SheetLayout[], most: number): Generator<{ piece: ReportPiece; cells: number }> {
  for (const [sheet, layout] of layouts.entries()) {
    const frame: SheetLayout = { ...layout, values: layout.values.map((block) => ({ ...block, values: [] })), links: [] };
    yield { piece: { sheet, frame }, cells: (layout.styles.length + layout.values.length) * CELLS_A_LINK };
    for (const [block, { values }] of layout.values.entries()) {
      const width = Math.max(1, values[0]?.length ?? 0);
      for (const rows of inRuns(values, Math.floor(most / width))) yield { piece: { sheet, block, rows }, cells: rows.length * width };
    }
    for (const links of inRuns(layout.links, Math.floor(most / CELLS_A_LINK))) yield { piece: { sheet, links }, cells: links.length * CELLS_A_LINK };
  }
}

function* inRuns<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  const step = Math.max(1, size);
  for (let start = 0; start < all.length; start += step) yield all.slice(start, start + step);
}

/** Puts the parts of {@link reportParts} together again. */
export class ReportJoiner {
  private readonly sheets: { frame: SheetLayout; values: ValueBlock['values'][number][][]; links: Link[] }[] = [];

  add(part: ReportPart): void {
    for (const piece of part) {
      if ('frame' in piece) this.sheets[piece.sheet] = { frame: piece.frame, values: piece.frame.values.map(() => []), links: [] };
      else if ('links' in piece) append(this.sheets[piece.sheet]!.links, piece.links);
      else append(this.sheets[piece.sheet]!.values[piece.block]!, piece.rows);
    }
  }

  finish(): SheetLayout[] {
    return this.sheets.map(({ frame, values, links }) => ({ ...frame, links, values: frame.values.map((block, index) => ({ ...block, values: values[index]! })) }));
  }
}

function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one);
}

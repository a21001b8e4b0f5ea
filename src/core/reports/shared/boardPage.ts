import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import type { Block, BlockRow, SheetModel } from '../../sheets/model';
import { basisLine } from './basisLine';
import { footerOf } from './footer';
import type { ReportContext } from './reportContext';
import { staleWarning } from './staleWarning';

/** What a board adds to the frame that all of them share. */
export interface Board {
  readonly key: string;
  readonly tab: string;
  readonly title: string;
  readonly rows: readonly BlockRow[];
}

/** One page of a board: title, what it stands on, its blocks; A4 landscape. Rows without blocks are left out. */
export function boardPage(context: ReportContext, { key, tab, title, rows }: Board): SheetModel {
  const head: Block[] = [
    { type: 'heading', level: 'title', text: title },
    { type: 'note', text: basisLine(context), tone: 'muted' },
    ...staleWarning(context),
  ];
  return {
    key,
    name: tab,
    tab: 'answers',
    kind: 'page',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, title),
    rows: [full(head), ...rows].filter((row) => row.some((place) => place.blocks.length > 0)),
  };
}

/** Blocks over the page's whole width. */
export function full(blocks: readonly Block[]): BlockRow {
  return [{ span: PAGE_COLUMNS, blocks }];
}

/** A line of muted words under a table. */
export function muted(text: string): Block {
  return { type: 'note', text, tone: 'muted' };
}

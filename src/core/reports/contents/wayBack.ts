import type { Block, BlockRow, SheetModel } from '../../sheets/model';

/** Key of the contents' sheet. */
export const CONTENTS_KEY = 'contents';

/**
 * The sheet with a way back to the contents: at the right of its title; on a sheet that is one table and nothing else,
 * behind the first header.
 * @param text the words of the link
 */
export function withWayBack(model: SheetModel, text: string): SheetModel {
  const target = { to: 'report', key: CONTENTS_KEY } as const;
  let given = false;
  const block = (one: Block): Block => {
    if (given) return one;
    if (one.type === 'heading' && one.level === 'title') {
      given = true;
      return { ...one, link: { text, target } };
    }
    if (model.kind === 'data' && one.type === 'table' && one.native) {
      given = true;
      return { ...one, columns: one.columns.map((column, i) => (i === 0 ? { ...column, headerLink: { text, target } } : column)) };
    }
    return one;
  };
  const rows = model.rows.map((row): BlockRow => row.map((place) => ({ ...place, blocks: place.blocks.map(block) })));
  return { ...model, rows };
}

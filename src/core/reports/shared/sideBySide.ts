import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import type { Block, BlockRow } from '../../sheets/model';
import { full } from './boardPage';

/**
 * Two stacks of blocks on the halves of a page, cut after their charts, so that a page can break between charts and tables. A stack
 * alone takes the whole width.
 */
export function sideBySide(left: readonly Block[], right: readonly Block[]): BlockRow[] {
  if (left.length === 0 || right.length === 0) return [full([...left, ...right])].filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const [a, b] = [cut(left), cut(right)];
  const half = PAGE_COLUMNS / 2;
  return [0, 1].map((part) => [{ span: half, blocks: a[part]! }, { span: half, blocks: b[part]! }]).filter((row) => row.some(({ blocks }) => blocks.length > 0));
}

function cut(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const after = blocks.findIndex(({ type }) => type === 'chart') + 1;
  return after === 0 ? [blocks, []] : [blocks.slice(0, after), blocks.slice(after)];
}

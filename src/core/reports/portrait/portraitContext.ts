import type { BriefInputs } from '../../analysis/portrait/brief';
import type { Portrait } from '../../analysis/portrait/portrait';
import type { PortraitWords } from '../../locales/portraitWords';
import { PORTRAIT_COLUMNS } from '../../sheets/layout/pageGrid';
import type { Block, BlockRow } from '../../sheets/model';
import type { ReportContext } from '../shared/reportContext';

/** What the blocks of one portrait share. */
export interface PortraitContext {
  readonly report: ReportContext;
  readonly words: PortraitWords;
  readonly portrait: Portrait;
  /** Position in Book.customers. */
  readonly customer: number;
  /** The reader's own cells of the negotiation brief. */
  readonly inputs: BriefInputs;
}

/** Half the page's width. */
export const HALF = PORTRAIT_COLUMNS / 2;

/** Blocks over the whole width of the portrait's page. */
export function wide(blocks: readonly Block[]): BlockRow {
  return [{ span: PORTRAIT_COLUMNS, blocks }];
}

/** Two stacks side by side; one that is empty leaves its half to the other. */
export function halves(left: readonly Block[], right: readonly Block[]): BlockRow {
  if (left.length === 0 || right.length === 0) return wide([...left, ...right]);
  return [
    { span: HALF, blocks: left },
    { span: HALF, blocks: right },
  ];
}

/** A section's heading. */
export function section(text: string, aside?: string): Block {
  return { type: 'heading', level: 'section', text, ...(aside === undefined ? {} : { aside }) };
}

/** A line of muted words. */
export function muted(text: string): Block {
  return { type: 'note', text, tone: 'muted' };
}

/** Rank by lifetime revenue: the customer's place in the customer list. */
export function rankOf({ report, customer }: PortraitContext): number {
  return report.listRow[customer] ?? 0;
}

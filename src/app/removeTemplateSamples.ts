import { sampleMarker } from '../core/template/sampleMark';
import type { ExcelPort } from '../excel/port';
import { removeTableRows, type RowVerdict } from '../excel/render/removeTableRows';
import { oneAtATime } from './oneAtATime';

export interface RemovedSamples {
  readonly removed: number;
  /** Sample rows that somebody has written in: they stay, and the user decides. Rows as the sheet counts them. */
  readonly kept: readonly { readonly sheet: string; readonly row: number }[];
}

const VERDICTS = { sample: 'remove', changed: 'tell', none: 'keep' } as const satisfies Record<string, RowVerdict>;

/**
 * Takes the template's sample rows out of the workbook, wherever they have been sorted or moved to within its tables. Rows of the
 * user's, and sample rows that have been changed, stay.
 * @throws ClienteleError
 */
export function removeTemplateSamples(port: ExcelPort): Promise<RemovedSamples> {
  return oneAtATime(port, async () => {
    const markOf = sampleMarker();
    const { removed, told } = await removeTableRows(port, (row) => VERDICTS[markOf(row)]);
    return { removed, kept: told };
  });
}

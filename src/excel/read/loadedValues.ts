import type { CellContent } from '../../core/sheets/sheetLayout';
import { ClienteleError } from '../errors/clienteleError';

/**
 * The values of a loaded range. Excel answers `null` for what is too much for it, without an error (S10); null must
 * never read as "nothing there".
 * @throws ClienteleError E-READ-NULL
 */
export function loadedValues(range: Excel.Range, sheet: string, address: string): CellContent[][] {
  const values: unknown = range.values;
  if (!Array.isArray(values)) throw new ClienteleError('E-READ-NULL', { sheet, address });
  return values as CellContent[][];
}

import type { CustomerFigures } from '../../../analysis/analysis';
import type { CustomerColumnKey } from '../../../locales/reportKeys';
import type { ColumnKind } from '../../../sheets/model';
import type { Minor } from '../../../values/minor';
import type { MinorColumn } from '../../../values/minorColumn';
import { mapRows, moneyCell, moneyCells } from '../../shared/cells';
import { unlessBlank, type CustomerColumn } from '../customerColumn';

/** A column of amounts; left out where the analysis has none for anybody. */
export function amounts(key: CustomerColumnKey, of: (customers: CustomerFigures) => MinorColumn | null, kind: ColumnKind = 'money'): CustomerColumn {
  return {
    key,
    kind,
    cells: ({ analysis }, rows) => {
      const column = of(analysis.customers);
      return column && moneyCells(column, rows);
    },
  };
}

/** A column of amounts of which some are unknown; left out where all are. */
export function knownAmounts(key: CustomerColumnKey, of: (customers: CustomerFigures) => readonly (Minor | null)[]): CustomerColumn {
  return {
    key,
    kind: 'money',
    cells: ({ analysis }, rows) => unlessBlank(mapRows(rows, (row) => moneyCell(of(analysis.customers)[row] ?? null, analysis.scale))),
  };
}

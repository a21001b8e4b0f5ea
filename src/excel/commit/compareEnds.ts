import type { Area } from '../../core/sheets/sheetLayout';
import { cellAddress, rangeOf } from '../address';
import { ClienteleError } from '../errors/clienteleError';
import type { StagedSheet } from './stagedPlan';

/** Rows compared at the head and at the foot of a sheet. */
const ROWS = 12;

/**
 * Asks for the first and last rows of a sheet and of its staged values. A copy comes whole or not at all, so its ends
 * tell; every cell was compared when it was staged.
 * @returns the comparison, to be called after the next sync
 * @throws ClienteleError E-READ-NULL, E-TEXT-NOT-KEPT (from the comparison)
 */
export function compareEnds(staging: Excel.Worksheet, sheet: Excel.Worksheet, { area, place, name }: StagedSheet): () => void {
  const parts = endsOf(area.rows).map(({ from, rows }) => ({
    from,
    meant: rangeOf(staging, part(place, from, rows)).load({ values: true }),
    found: rangeOf(sheet, part(area, from, rows)).load({ values: true }),
  }));
  return () => {
    for (const { from, meant, found } of parts) {
      const [staged, stands] = [meant.values, found.values] as (unknown[][] | null)[];
      if (!staged || !stands) throw new ClienteleError('E-READ-NULL', { sheet: name, address: cellAddress(from, 0) });
      const row = staged.findIndex((cells, index) => cells.some((cell, column) => cell !== stands[index]?.[column]));
      if (row >= 0) throw new ClienteleError('E-TEXT-NOT-KEPT', { sheet: name, address: cellAddress(from + row, 0) });
    }
  };
}

function endsOf(rows: number): { from: number; rows: number }[] {
  if (rows <= 2 * ROWS) return [{ from: 0, rows }];
  return [
    { from: 0, rows: ROWS },
    { from: rows - ROWS, rows: ROWS },
  ];
}

const part = (area: Area, from: number, rows: number): Area => ({ ...area, row: area.row + from, rows });

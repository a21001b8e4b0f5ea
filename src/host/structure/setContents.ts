import { readValues, readValueTypes } from '../cells/readCells';
import { writeCells } from '../cells/writeCells';
import { tellChanged } from '../events/rangeEvents';
import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';

/** Writes cells and tells it, with the value before and after when it is one cell. */
export function setContents(host: HostState, sheet: Sheet, area: Rectangle, value: unknown): void {
  if (area.rows * area.columns !== 1) {
    writeCells(host, sheet, area, value);
    tellChanged(host, sheet, area);
    return;
  }
  const before = oneCell(sheet, area);
  writeCells(host, sheet, area, value);
  const after = oneCell(sheet, area);
  tellChanged(host, sheet, area, {
    cell: { valueBefore: before.value, valueTypeBefore: before.type, valueAfter: after.value, valueTypeAfter: after.type },
  });
}

function oneCell(sheet: Sheet, area: Rectangle): { value: unknown; type: string } {
  return { value: readValues(sheet, area)[0]?.[0] ?? '', type: readValueTypes(sheet, area)[0]?.[0] ?? 'Empty' };
}

import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import { recordOf } from '../protocol/arguments';
import type { ApiClass } from '../protocol/apiClass';
import { HostError } from '../protocol/hostError';
import type { RangeTarget } from '../rangeTarget';
import { rangeBorderClass } from './rangeBorders';
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from './rangeFormat';
import { writeNumberFormats } from '../cells/numberFormats';
import { writeHyperlink } from './hyperlinks';
import type { AreasTarget, RangeBorderEdge } from './targets';

const BORDER_NAMES: Readonly<Record<string, RangeBorderEdge>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** `setCellProperties` and its sisters: an array of the range's shape (or one entry a row or column) of formats. */
export function applyProperties(host: HostState, range: RangeTarget, data: readonly unknown[], by: 'cells' | 'rows' | 'columns'): void {
  const { area } = range;
  const count = by === 'columns' ? area.columns : area.rows;
  if (data.length !== count) throw new HostError('InvalidArgument', `${count} entries are expected`);
  data.forEach((entry, index) => {
    if (by === 'rows') applyTo(host, range, { ...area, row: area.row + index, rows: 1 }, entry);
    else if (by === 'columns') applyTo(host, range, { ...area, column: area.column + index, columns: 1 }, entry);
    else {
      if (!Array.isArray(entry) || entry.length !== area.columns)
        throw new HostError('InvalidArgument', `${area.columns} entries a row are expected`);
      entry.forEach((cell, column) =>
        applyTo(host, range, { row: area.row + index, column: area.column + column, rows: 1, columns: 1 }, cell),
      );
    }
  });
}

/** `getRowProperties`: one entry a row. Of what Excel offers only `rowHidden` is known here. */
export function rowProperties({ sheet, area }: RangeTarget, wanted: unknown): { rowHidden: boolean }[] {
  const [strange] = Object.keys(recordOf(wanted)).filter((name) => name !== 'rowHidden');
  if (strange !== undefined) throw new HostError('ApiNotFound', strange);
  const rows = Array.from({ length: area.rows }, () => ({ rowHidden: false }));
  for (const hidden of [sheet.hiddenRows, sheet.filteredRows]) {
    for (const run of hidden.between(area.row, area.rows)) {
      if (run.value === 1) for (let row = run.from; row < run.from + run.count; row += 1) rows[row - area.row]!.rowHidden = true;
    }
  }
  return rows;
}

function applyTo(host: HostState, { sheet }: RangeTarget, area: Rectangle, entry: unknown): void {
  if (entry === null || entry === undefined) return;
  const target: AreasTarget = { sheet, areas: [area] };
  const { format, hyperlink, numberFormat, rowHidden, columnHidden, ...unknownParts } = recordOf(entry);
  const [stray] = Object.keys(unknownParts);
  if (stray !== undefined) throw new HostError('ApiNotFound', stray);
  if (numberFormat !== undefined) writeNumberFormats(host, sheet, area, numberFormat);
  if (hyperlink !== undefined) writeHyperlink(host, { sheet, area }, hyperlink);
  if (typeof rowHidden === 'boolean') sheet.hiddenRows.set(area.row, area.rows, rowHidden ? 1 : 0);
  if (typeof columnHidden === 'boolean') sheet.hiddenColumns.set(area.column, area.columns, columnHidden ? 1 : 0);
  if (format === undefined) return;
  const { fill, font, borders, protection, ...own } = recordOf(format);
  setAll(rangeFormatClass, target, own, host);
  if (fill !== undefined) setAll(rangeFillClass, target, recordOf(fill), host);
  if (font !== undefined) setAll(rangeFontClass, target, recordOf(font), host);
  if (protection !== undefined) setAll(formatProtectionClass, target, recordOf(protection), host);
  for (const [side, line] of Object.entries(borders === undefined ? {} : recordOf(borders))) {
    const edge = Object.hasOwn(BORDER_NAMES, side) ? BORDER_NAMES[side] : undefined;
    if (edge === undefined) throw new HostError('InvalidArgument', `${side} is no border`);
    setAll(rangeBorderClass, { ...target, edge }, recordOf(line), host);
  }
}

function setAll<T>(api: ApiClass<T, HostState>, target: T, values: Readonly<Record<string, unknown>>, host: HostState): void {
  for (const [name, value] of Object.entries(values)) {
    const property = api.properties?.[name.charAt(0).toUpperCase() + name.slice(1)];
    if (property?.set === undefined) throw new HostError('ApiNotFound', name);
    property.set(target, value, host);
  }
}

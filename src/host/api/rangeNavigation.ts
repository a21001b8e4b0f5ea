import { onGrid } from '../cells/address';
import { usedWithin } from '../cells/usedRange';
import { surroundingRegion } from '../cells/surroundingRegion';
import type { HostState } from '../hostState';
import { boundingRectangle, intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/rectangle';
import type { ApiObject } from '../protocol/apiClass';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import type { RangeTarget } from '../rangeTarget';
import { rangeArgument, rangeObject } from './rangeArgument';

type Method = (self: RangeTarget, args: Arguments, host: HostState) => ApiObject | null;

/** A range on the same sheet; `InvalidArgument` when it would lie off the grid. */
const on = (self: RangeTarget, area: Rectangle): ApiObject => rangeObject(self.sheet, onGrid(area));

/** Rows or columns beside the range: `count` of them, on the other side when it is negative. */
function beside(self: RangeTarget, count: number, direction: 'row' | 'column', after: boolean): ApiObject {
  if (count === 0) throw new HostError('InvalidArgument');
  const forward = count > 0 === after;
  const { area } = self;
  const size = Math.abs(count);
  if (direction === 'row') return on(self, { ...area, row: forward ? area.row + area.rows : area.row - size, rows: size });
  return on(self, { ...area, column: forward ? area.column + area.columns : area.column - size, columns: size });
}

function other(self: RangeTarget, args: Arguments, host: HostState): Rectangle {
  const range = rangeArgument(host, self.sheet, args.raw(0));
  if (range.sheet !== self.sheet) throw new HostError('InvalidArgument', 'the ranges lie on different sheets');
  return range.area;
}

function found(area: Rectangle | null, self: RangeTarget): ApiObject {
  if (area === null) throw new HostError('ItemNotFound');
  return rangeObject(self.sheet, area);
}

/** The methods of a range that answer another range. */
export const rangeNavigation: Readonly<Record<string, Method>> = {
  GetCell: (self, args) => on(self, { row: self.area.row + args.whole(0), column: self.area.column + args.whole(1), rows: 1, columns: 1 }),
  GetRow: (self, args) => within(self, { ...self.area, row: self.area.row + args.whole(0), rows: 1 }),
  GetColumn: (self, args) => within(self, { ...self.area, column: self.area.column + args.whole(0), columns: 1 }),
  GetLastRow: (self) => on(self, { ...self.area, row: lastRow(self.area), rows: 1 }),
  GetLastColumn: (self) => on(self, { ...self.area, column: lastColumn(self.area), columns: 1 }),
  GetLastCell: (self) => on(self, { row: lastRow(self.area), column: lastColumn(self.area), rows: 1, columns: 1 }),
  GetEntireRow: (self) => on(self, { ...self.area, column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: (self) => on(self, { ...self.area, row: 0, rows: MAX_ROWS }),
  GetOffsetRange: (self, args) => on(self, { ...self.area, row: self.area.row + args.whole(0), column: self.area.column + args.whole(1) }),
  GetResizedRange: (self, args) =>
    on(self, { ...self.area, rows: self.area.rows + args.whole(0), columns: self.area.columns + args.whole(1) }),
  GetAbsoluteResizedRange: (self, args) => on(self, { ...self.area, rows: args.whole(0), columns: args.whole(1) }),
  GetRowsAbove: (self, args) => beside(self, args.whole(0, 1), 'row', false),
  GetRowsBelow: (self, args) => beside(self, args.whole(0, 1), 'row', true),
  GetColumnsBefore: (self, args) => beside(self, args.whole(0, 1), 'column', false),
  GetColumnsAfter: (self, args) => beside(self, args.whole(0, 1), 'column', true),
  GetBoundingRect: (self, args, host) => on(self, boundingRectangle(self.area, other(self, args, host))),
  GetIntersection: (self, args, host) => found(intersection(self.area, other(self, args, host)), self),
  GetIntersectionOrNullObject: (self, args, host) => orNull(intersection(self.area, other(self, args, host)), self),
  GetUsedRange: (self, args) => found(usedWithin(self.sheet, self.area, args.flag(0, false)), self),
  GetUsedRangeOrNullObject: (self, args) => orNull(usedWithin(self.sheet, self.area, args.flag(0, false)), self),
  GetSurroundingRegion: (self) => rangeObject(self.sheet, surroundingRegion(self.sheet, self.area)),
};

function within(self: RangeTarget, area: Rectangle): ApiObject {
  if (intersection(area, self.area) === null) throw new HostError('InvalidArgument', 'there is no such row or column in the range');
  return on(self, area);
}

function orNull(area: Rectangle | null, self: RangeTarget): ApiObject | null {
  return area === null ? null : rangeObject(self.sheet, area);
}

import { clearCells } from '../structure/clearCells';
import { copyCells } from '../structure/copyCells';
import { deleteCells, insertCells } from '../structure/shiftCells';
import { mergeCells, unmergeCells } from '../structure/merges';
import { SHAPE_FAULT } from '../cells/writeCells';
import { findCell, type FindRules } from '../cells/findCell';
import { select, tellChanged } from '../events/rangeEvents';
import type { HostState } from '../hostState';
import { cellCount, containsRectangle, intersection } from '../model/rectangle';
import type { ApiObject } from '../protocol/apiClass';
import { recordOf, type Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { RangeTarget } from '../rangeTarget';
import { checkAllowed, checkEditable, checkUnprotected } from '../rules/protection';
import { applyProperties, rowProperties } from './bulkProperties';
import { rangeArgument, rangeObject } from './rangeArgument';
import { object } from './targets';

type Method = (self: RangeTarget, args: Arguments, host: HostState) => unknown;

function find(self: RangeTarget, args: Arguments, host: HostState): ApiObject | null {
  const options = args.has(1) ? recordOf(args.raw(1)) : {};
  const rules: FindRules = {
    completeMatch: options.completeMatch === true,
    matchCase: options.matchCase === true,
    backwards: options.searchDirection === 'Backwards',
  };
  const area = findCell(host, self.sheet, self.area, args.text(0), rules);
  return area === null ? null : rangeObject(self.sheet, area);
}

/** The methods of a range that do something. */
export const rangeActions: Readonly<Record<string, Method>> = {
  Select: (self, _, host) => select(host, self.sheet, [self.area]),
  Calculate: () => null,
  SetDirty: () => null,
  _ValidateArraySize: ({ area }, args) => {
    if (args.whole(0) !== area.rows || args.whole(1) !== area.columns) {
      throw new HostError('InvalidArgument', SHAPE_FAULT);
    }
    return null;
  },
  Clear: ({ sheet, area }, args, host) => {
    checkEditable(host, sheet, area);
    const what = args.choice(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'], 'All');
    clearCells(host, sheet, area, what);
    tellChanged(host, sheet, area);
  },
  Delete: ({ sheet, area }, args, host) => {
    checkUnprotected(sheet);
    deleteCells(host, sheet, area, args.choice(0, ['Up', 'Left']));
  },
  Insert: ({ sheet, area }, args, host) => {
    checkUnprotected(sheet);
    insertCells(host, sheet, area, args.choice(0, ['Down', 'Right']));
    return rangeObject(sheet, area);
  },
  Merge: ({ sheet, area }, args, host) => {
    checkUnprotected(sheet);
    mergeCells(sheet, area, args.flag(0, false));
    tellChanged(host, sheet, area);
  },
  Unmerge: ({ sheet, area }) => {
    checkUnprotected(sheet);
    unmergeCells(sheet, area);
  },
  CopyFrom: (self, args, host) => {
    const source = rangeArgument(host, self.sheet, args.raw(0));
    const what = args.choice(1, ['All', 'Formulas', 'Values', 'Formats'], 'All');
    checkEditable(host, self.sheet, self.area);
    const written = copyCells(host, source, self, { what, skipBlanks: args.flag(2, false), transpose: args.flag(3, false) });
    tellChanged(host, self.sheet, written);
  },
  Find: (self, args, host) => {
    const found = find(self, args, host);
    if (found === null) throw new HostError('ItemNotFound');
    return found;
  },
  FindOrNullObject: find,
  GetTables: ({ sheet, area }, args) => {
    const whole = args.flag(0, false);
    const tables = sheet.tables.filter(({ range }) => (whole ? containsRectangle(area, range) : intersection(area, range) !== null));
    return object('TableScopedCollection', { tables: tables.map((table) => ({ sheet, table })) });
  },
  GetVisibleView: (self) => object('RangeView', self),
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = sheet.merges.filter((merge) => intersection(merge, area) !== null);
    if (areas.length > 512) throw new HostError('InvalidOperation', 'more than 512 merged areas');
    return areas.length === 0 ? null : object('RangeAreas', { sheet, areas });
  },
  MoveTo: (self, args, host) => {
    const target = rangeArgument(host, self.sheet, args.raw(0));
    const destination = new RangeTarget(target.sheet, { ...self.area, row: target.area.row, column: target.area.column });
    checkEditable(host, self.sheet, self.area);
    checkEditable(host, destination.sheet, destination.area);
    copyCells(host, self, destination, { what: 'All', skipBlanks: false, transpose: false });
    clearCells(host, self.sheet, self.area, 'All', destination.sheet === self.sheet ? destination.area : null);
    tellChanged(host, destination.sheet, destination.area);
  },
  SetCellProperties: (self, args, host) => setProperties(self, args, host, 'cells'),
  GetRowProperties: (self, args) => rowProperties(self, args.raw(0)),
  SetRowProperties: (self, args, host) => setProperties(self, args, host, 'rows'),
  SetColumnProperties: (self, args, host) => setProperties(self, args, host, 'columns'),
};

function setProperties(self: RangeTarget, args: Arguments, host: HostState, by: 'cells' | 'rows' | 'columns'): null {
  if (cellCount(self.area) > 33_554_000) throw new HostError('OperationCellsExceedLimit');
  checkAllowed(self.sheet, 'allowFormatCells');
  applyProperties(host, self, args.list(0), by);
  return null;
}

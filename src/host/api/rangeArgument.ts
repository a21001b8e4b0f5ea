import { parseArea, splitSheet } from '../cells/address';
import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { ApiObject } from '../protocol/apiClass';
import { HostError } from '../protocol/hostError';
import { RangeTarget } from '../rangeTarget';
import { object } from './targets';

export const rangeObject = (sheet: Sheet, area: Rectangle): ApiObject => object('Range', new RangeTarget(sheet, area));

/** The block a defined name, a table name or `Table[column]`-free text stands for, or null. */
export function namedArea(workbook: Workbook, sheet: Sheet | null, text: string): RangeTarget | null {
  const wanted = text.toLowerCase();
  const name = [...(sheet?.names ?? []), ...workbook.names].find((each) => each.name.toLowerCase() === wanted);
  if (name !== undefined) return areaOfFormula(workbook, sheet, name.formula);
  for (const owner of workbook.sheets) {
    const table = owner.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table !== undefined) return new RangeTarget(owner, bodyOfTable(table.range, table.showHeaders, table.showTotals));
  }
  return null;
}

function bodyOfTable(range: Rectangle, headers: boolean, totals: boolean): Rectangle {
  return { ...range, row: range.row + (headers ? 1 : 0), rows: range.rows - (headers ? 1 : 0) - (totals ? 1 : 0) };
}

/** The block a formula like `=Sheet1!$A$1:$B$2` refers to, or null when it is something else. */
export function areaOfFormula(workbook: Workbook, sheet: Sheet | null, formula: string): RangeTarget | null {
  const { sheetName, rest } = splitSheet(formula.replace(/^=/, ''));
  const owner = sheetName === null ? sheet : workbook.sheetNamed(sheetName);
  const area = parseArea(rest);
  return owner === null || owner === undefined || area === null ? null : new RangeTarget(owner, area);
}

/** Reads an address or a name, seen from a sheet. `InvalidArgument` when it is neither, or belongs to another sheet. */
export function rangeAt(host: HostState, sheet: Sheet, address: string): RangeTarget {
  const { sheetName, rest } = splitSheet(address.trim());
  if (sheetName !== null) {
    const owner = host.workbook.sheetNamed(sheetName);
    const area = parseArea(rest);
    if (owner !== sheet || area === null) throw new HostError('InvalidArgument', `${address} is no address of sheet ${sheet.name}`);
    return new RangeTarget(sheet, area);
  }
  const area = parseArea(rest);
  if (area !== null) return new RangeTarget(sheet, area);
  const named = namedArea(host.workbook, sheet, rest);
  if (named === null || named.sheet !== sheet) throw new HostError('InvalidArgument', `${address} is no address`);
  return named;
}

/** An argument that is a range object, or an address seen from `sheet` (which may name its own sheet). */
export function rangeArgument(host: HostState, sheet: Sheet, value: unknown): RangeTarget {
  if (value instanceof ApiObject) {
    if (value.target instanceof RangeTarget) return value.target;
    throw new HostError('InvalidArgument', 'a range is expected');
  }
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'a range or an address is expected');
  const { sheetName, rest } = splitSheet(value);
  const owner = sheetName === null ? sheet : host.workbook.sheetNamed(sheetName);
  if (owner === undefined) throw new HostError('InvalidArgument', `there is no sheet ${sheetName ?? ''}`);
  return rangeAt(host, owner, rest);
}

/** Several blocks written as `A1:B2,D4`. */
export function areasAt(host: HostState, sheet: Sheet, addresses: string): Rectangle[] {
  return addresses.split(',').map((address) => rangeAt(host, sheet, address).area);
}

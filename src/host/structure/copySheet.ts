import { origin } from '../events/rangeEvents';
import { WORKBOOK_TARGET } from '../events/eventHub';
import type { HostState } from '../hostState';
import { CellColumn } from '../model/cellColumn';
import { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { ApiObject } from '../protocol/apiClass';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkStructure } from '../rules/sheetName';
import { nextFreeName } from '../rules/uniqueName';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `Worksheet.copy`: the copy is named `Name (2)`; its tables get new names; its custom properties come along. */
export function copySheet(host: HostState, source: Sheet, args: Arguments): Sheet {
  const { workbook } = host;
  checkStructure(workbook);
  const position = args.choice(0, POSITIONS, 'None');
  const copy = duplicate(workbook, source, copyName(workbook, source.name));
  const { sheets } = workbook;
  const relative = args.has(1) ? args.object(1) : null;
  const neighbour = relative instanceof ApiObject && relative.target instanceof Sheet ? relative.target : source;
  if ((position === 'Before' || position === 'After') && relative === null) throw new HostError('InvalidArgument', 'relativeTo is needed');
  const place = { None: 0, End: sheets.length, Beginning: 0, Before: sheets.indexOf(neighbour), After: sheets.indexOf(neighbour) + 1 }[
    position
  ];
  sheets.splice(place, 0, copy);
  host.events.emit('worksheetAdded', WORKBOOK_TARGET, { worksheetId: copy.id, ...origin(host) });
  return copy;
}

function copyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const made = name.slice(0, 31 - suffix.length) + suffix;
    if (workbook.sheetNamed(made) === undefined) return made;
  }
}

function duplicate(workbook: Workbook, source: Sheet, name: string): Sheet {
  const copy = new Sheet(workbook.newId(), name);
  for (const [index, cells] of source.cells.columns) copy.cells.columns.set(index, copyColumn(cells));
  for (const [index, runs] of source.cells.columnStyles) copy.cells.columnStyles.set(index, runs.clone());
  copy.cells.sharedStyles = source.cells.sharedStyles.clone();
  for (const [key, value] of source.customProperties) copy.customProperties.set(key, value);
  for (const [key, link] of source.hyperlinks) copy.hyperlinks.set(key, link);
  for (const part of ['columnWidths', 'rowHeights', 'hiddenColumns', 'hiddenRows', 'filteredRows'] as const)
    copy[part] = source[part].clone();
  for (const part of ['visibility', 'tabColor', 'showGridlines', 'showHeadings', 'rightToLeft', 'standardWidth', 'freeze'] as const)
    assign(copy, source, part);
  for (const part of [
    'protection',
    'pageLayout',
    'merges',
    'conditionalFormats',
    'dataValidations',
    'charts',
    'autoFilter',
    'names',
  ] as const) {
    assign(copy, structuredCopy(source, part), part);
  }
  const taken = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  copy.tables = source.tables.map((table) => {
    const made = nextFreeName(table.name, taken);
    taken.push(made);
    return { ...structuredClone(table), id: workbook.newId(), name: made };
  });
  return copy;
}

const structuredCopy = <K extends keyof Sheet>(source: Sheet, part: K): Pick<Sheet, K> =>
  ({ [part]: structuredClone(source[part]) }) as Pick<Sheet, K>;

function assign<K extends keyof Sheet>(copy: Sheet, source: Pick<Sheet, K>, part: K): void {
  copy[part] = source[part];
}

function copyColumn(source: CellColumn): CellColumn {
  const copy = new CellColumn();
  for (let row = 0; row < source.length; row += 1) copy.set(row, source.get(row));
  for (const [row, formula] of source.formulas) copy.formulas.set(row, formula);
  return copy;
}

import type { PivotTableModel } from '../../../model/pivotTable';
import { parseArea } from '../shared/address';
import { decodeCellText } from '../shared/cellText';
import { attribute, child, type XmlElement } from '../shared/xml';

/** A pivot table part: its name and place; null when it has no usable place. */
export function readPivotTable(root: XmlElement, id: string): PivotTableModel | null {
  const range = parseArea(attribute(child(root, 'location'), 'ref') ?? '');
  return range === null ? null : { id, name: decodeCellText(attribute(root, 'name') ?? `PivotTable${id}`), range };
}

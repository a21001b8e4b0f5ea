import type { TableColumnModel, TableModel, TotalsFunction } from '../../../model/table';
import { parseArea } from '../shared/address';
import { decodeCellText } from '../shared/cellText';
import { readFilterColumns } from '../shared/filterXml';
import { attribute, child, children, flagAttribute, numberAttribute, type XmlElement } from '../shared/xml';

const TOTALS: readonly string[] = ['sum', 'average', 'count', 'countNums', 'max', 'min', 'stdDev', 'var', 'custom'] satisfies TotalsFunction[];
const isTotals = (text: string | undefined): text is TotalsFunction => text !== undefined && TOTALS.includes(text);

/** A table part; null when it has no usable place. */
export function readTable(root: XmlElement, id: string): TableModel | null {
  const range = parseArea(attribute(root, 'ref') ?? '');
  if (range === null) return null;
  const filter = child(root, 'autoFilter');
  const filters = filter === undefined ? new Map() : readFilterColumns(filter);
  const style = child(root, 'tableStyleInfo');
  const columns = children(child(root, 'tableColumns'), 'tableColumn').map((each, index): TableColumnModel => {
    const totals = attribute(each, 'totalsRowFunction');
    return {
      id: numberAttribute(each, 'id') ?? index + 1,
      name: decodeCellText(attribute(each, 'name') ?? ''),
      filter: filters.get(index) ?? null,
      totals: isTotals(totals) ? totals : null,
      totalsLabel: attribute(each, 'totalsRowLabel') ?? null,
    };
  });
  return {
    id,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? `Table${id}`,
    range,
    columns,
    showHeaders: (numberAttribute(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    style: attribute(style, 'name') ?? '',
    showBandedRows: flagAttribute(style, 'showRowStripes'),
    showBandedColumns: flagAttribute(style, 'showColumnStripes'),
    showFilterButton: filter !== undefined,
    highlightFirstColumn: flagAttribute(style, 'showFirstColumn'),
    highlightLastColumn: flagAttribute(style, 'showLastColumn'),
    sort: null,
  };
}

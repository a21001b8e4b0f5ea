import type { TableModel } from '../../../model/table';
import { areaAddress } from '../shared/address';
import { encodeCellText } from '../shared/cellText';
import { writeFilterColumn } from '../shared/filterXml';
import { MAIN } from '../shared/ooxml';
import { tag, XML_HEADER } from '../shared/xml';

/** A table part. `number` must be unique in the workbook: Excel repairs a file where two tables share one. */
export function writeTable(table: TableModel, number: number): string {
  const { range, columns, showHeaders, showTotals } = table;
  const filterArea = areaAddress({ ...range, rows: range.rows - (showTotals ? 1 : 0) });
  const filters = columns.map((column, index) => (column.filter === null ? '' : writeFilterColumn(index, column.filter))).join('');
  const ids = new Set(columns.map(({ id }) => id));
  const idsAreUsable = ids.size === columns.length && columns.every(({ id }) => id >= 1);
  const columnXml = columns.map((column, index) =>
    tag('tableColumn', {
      id: idsAreUsable ? column.id : index + 1,
      name: encodeColumnName(column.name),
      totalsRowLabel: column.totalsLabel ?? undefined,
      // A custom function would need its formula here; the cell in the totals row carries it.
      totalsRowFunction: column.totals === 'custom' ? undefined : (column.totals ?? undefined),
    }));
  return XML_HEADER + tag('table', {
    xmlns: MAIN, id: number, name: table.name, displayName: table.name, ref: areaAddress(range),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : false,
  },
    (showHeaders && table.showFilterButton ? tag('autoFilter', { ref: filterArea }, filters) : '') +
    tag('tableColumns', { count: columns.length }, columnXml.join('')) +
    tag('tableStyleInfo', {
      name: table.style === '' ? undefined : table.style, showFirstColumn: table.highlightFirstColumn, showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows, showColumnStripes: table.showBandedColumns,
    }));
}

/** Line breaks in a column's name are escaped as in cell texts. */
const encodeColumnName = (name: string): string => encodeCellText(name).replace(/\r\n|\n|\r/g, '_x000a_');

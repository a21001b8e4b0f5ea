import type { PivotDefinition, PivotSummary } from '../../../model/pivotTable';
import type { Rectangle } from '../../../model/rectangle';
import type { PivotGrid } from '../../../structure/pivotLayout';
import { areaAddress } from '../shared/address';
import { encodeCellText } from '../shared/cellText';
import { MAIN } from '../shared/ooxml';
import { tag, tagIfAny, XML_HEADER } from '../shared/xml';

/** How summaries are called in files; `sum` is the one that is not written. */
export const SUMMARY_WORDS: Readonly<Record<PivotSummary, string>> = { Sum: 'sum', Count: 'count', Average: 'average', Max: 'max', Min: 'min', CountNumbers: 'countNums' };

/** The place on the column axis where the figures stand when there are several. */
const FIGURES = -2;

export interface PivotPartContext {
  readonly cacheId: number;
  readonly formatId: (format: string) => number;
}

/** A PivotTable part: fields and items, the lines of both axes, and the figures. */
export function writePivotTable(name: string, range: Rectangle, definition: PivotDefinition, grid: PivotGrid, { cacheId, formatId }: PivotPartContext): string {
  const { cache, rows, columns, data, layoutType, showRowGrandTotals, showColumnGrandTotals, autoFormat, preserveFormatting } = definition;
  const compact = layoutType === 'Compact' ? undefined : false;
  const outline = layoutType === 'Tabular' ? false : undefined;
  const place = (field: string): number => cache.fields.indexOf(field);
  const figured = new Set(data.map(({ field }) => field));
  const pivotFields = cache.fields.map((field) => {
    const axis = rows.includes(field) ? 'axisRow' : columns.includes(field) ? 'axisCol' : undefined;
    const count = axis === undefined ? 0 : (axis === 'axisRow' ? grid.rowItems : grid.columnItems).length;
    const items = Array.from({ length: count }, (_, x) => tag('item', { x })).join('') + (axis === undefined ? '' : tag('item', { t: 'default' }));
    return tag('pivotField', { axis, dataField: figured.has(field) || undefined, compact, outline, showAll: false }, tagIfAny('items', { count: count + 1 }, items));
  });
  const onColumns = [...columns.map(place), ...(data.length > 1 ? [FIGURES] : [])];
  // A PivotTable whose source changed since it was refreshed shows other lines than its items say: they are then left to Excel.
  const inStep = grid.cells.length === range.rows && (grid.cells[0]?.length ?? 0) === range.columns;
  const figures = data.map(({ field, name: figure, summarizeBy, numberFormat }) =>
    tag('dataField', {
      name: encodeCellText(figure), fld: place(field), subtotal: summarizeBy === 'Sum' ? undefined : SUMMARY_WORDS[summarizeBy], baseField: 0, baseItem: 0,
      numFmtId: numberFormat === 'General' ? undefined : formatId(numberFormat),
    }));
  return XML_HEADER + tag('pivotTableDefinition', {
    xmlns: MAIN, name: encodeCellText(name), cacheId, applyNumberFormats: 0, applyBorderFormats: 0, applyFontFormats: 0, applyPatternFormats: 0, applyAlignmentFormats: 0,
    applyWidthHeightFormats: 1, dataCaption: 'Values', updatedVersion: 6, minRefreshableVersion: 3, useAutoFormatting: autoFormat || undefined,
    preserveFormatting: preserveFormatting ? undefined : false, rowGrandTotals: showRowGrandTotals ? undefined : false, colGrandTotals: showColumnGrandTotals ? undefined : false,
    itemPrintTitles: true, createdVersion: 6, indent: 0, compact, compactData: compact, outline: layoutType === 'Tabular' ? undefined : true, outlineData: layoutType === 'Tabular' ? undefined : true,
    multipleFieldFilters: false,
  },
    tag('location', { ref: areaAddress(range), firstHeaderRow: columns.length === 0 && data.length > 1 ? 0 : 1, firstDataRow: grid.headRows, firstDataCol: 1 }) +
    tag('pivotFields', { count: pivotFields.length }, pivotFields.join('')) +
    fieldList('rowFields', rows.map(place)) + (inStep ? lines('rowItems', rowLines(definition, grid)) : '') +
    fieldList('colFields', onColumns) + (inStep ? lines('colItems', columnLines(definition, grid)) : '') +
    tag('dataFields', { count: figures.length }, figures.join('')) +
    tag('pivotTableStyleInfo', { name: 'PivotStyleLight16', showRowHeaders: true, showColHeaders: true, showRowStripes: false, showColStripes: false, showLastColumn: true }));
}

const fieldList = (name: string, fields: readonly number[]): string => tagIfAny(name, { count: fields.length }, fields.map((x) => tag('field', { x })).join(''));
const lines = (name: string, all: readonly string[]): string => tag(name, { count: all.length }, all.join(''));
/** 0 is what a missing index means. */
const x = (index: number): string => tag('x', { v: index || undefined });

function rowLines({ rows }: PivotDefinition, { rowItems, hasTotalRow }: PivotGrid): string[] {
  if (rows.length === 0) return [tag('i')];
  return [...rowItems.map((_, index) => tag('i', {}, x(index))), ...(hasTotalRow ? [tag('i', { t: 'grand' }, x(0))] : [])];
}

function columnLines({ columns, data }: PivotDefinition, { columnItems, hasTotalColumn }: PivotGrid): string[] {
  const several = data.length > 1;
  if (columns.length === 0) return several ? data.map((_, i) => tag('i', { i: i || undefined }, x(i))) : [tag('i')];
  const items = columnItems.flatMap((_, item) =>
    several ? data.map((_figure, i) => (i === 0 ? tag('i', {}, x(item) + x(0)) : tag('i', { r: 1, i }, x(i)))) : [tag('i', {}, x(item))]);
  return [...items, ...(hasTotalColumn ? data.map((_, i) => tag('i', { t: 'grand', i: i || undefined }, x(0))) : [])];
}

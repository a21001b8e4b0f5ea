import { PIVOT_SUMMARIES, type PivotDefinition, type PivotSource, type PivotTableModel } from '../../../model/pivotTable';
import { parseArea } from '../shared/address';
import { decodeCellText } from '../shared/cellText';
import { attribute, child, children, flagAttribute, numberAttribute, type XmlElement } from '../shared/xml';
import { builtInFormat } from '../shared/numberFormats';
import { SUMMARY_WORDS } from '../write/writePivotTable';

/**
 * A PivotTable part: its name and place; null when it has no usable place. It has a definition where the host can
 * compute it: a sheet or table of this workbook as the source, one field an axis, no page field.
 */
export function readPivotTable(root: XmlElement, id: string, cache: XmlElement | undefined, formatOf: (numFmtId: number) => string | undefined = builtInFormat): PivotTableModel | null {
  const range = parseArea(attribute(child(root, 'location'), 'ref') ?? '');
  if (range === null) return null;
  const definition = cache && definitionFrom(root, cache, formatOf);
  return { id, name: decodeCellText(attribute(root, 'name') ?? `PivotTable${id}`), range, ...(definition ? { definition } : {}) };
}

/** The place of the figures among the fields of an axis. */
const FIGURES = -2;

function definitionFrom(root: XmlElement, cacheRoot: XmlElement, formatOf: (numFmtId: number) => string | undefined): PivotDefinition | null {
  const source = sourceFrom(child(child(cacheRoot, 'cacheSource'), 'worksheetSource'));
  const fields = children(child(cacheRoot, 'cacheFields'), 'cacheField').map((field) => decodeCellText(attribute(field, 'name') ?? ''));
  const onAxis = (name: string): number[] => children(child(root, name), 'field').map((field) => numberAttribute(field, 'x') ?? NaN).filter((x) => x !== FIGURES);
  const [rows, columns] = [onAxis('rowFields'), onAxis('colFields')];
  const data = children(child(root, 'dataFields'), 'dataField').map((figure) => {
    const word = attribute(figure, 'subtotal') ?? 'sum';
    return {
      field: fields[numberAttribute(figure, 'fld') ?? -1],
      name: decodeCellText(attribute(figure, 'name') ?? ''),
      summarizeBy: PIVOT_SUMMARIES.find((one) => SUMMARY_WORDS[one] === word),
      numberFormat: formatOf(numberAttribute(figure, 'numFmtId') ?? 0) ?? 'General',
      shown: attribute(figure, 'showDataAs'),
    };
  });
  const known = ({ field, summarizeBy, shown }: (typeof data)[number]): boolean => field !== undefined && summarizeBy !== undefined && shown === undefined;
  if (source === null || children(child(root, 'pageFields')).length > 0 || rows.length > 1 || columns.length > 1 || data.length === 0 || !data.every(known)) return null;
  if (children(child(root, 'pivotFields'), 'pivotField').some(hidesItems)) return null;
  const named = (places: readonly number[]): string[] => places.flatMap((place) => fields[place] ?? []);
  const compact = flagAttribute(root, 'compact', true);
  return {
    source,
    cache: { fields, values: [] },
    rows: named(rows),
    columns: named(columns),
    data: data.map(({ field, name, summarizeBy, numberFormat }) => ({ field: field!, name, summarizeBy: summarizeBy!, numberFormat })),
    layoutType: compact ? 'Compact' : flagAttribute(root, 'outline') ? 'Outline' : 'Tabular',
    showRowGrandTotals: flagAttribute(root, 'rowGrandTotals', true),
    showColumnGrandTotals: flagAttribute(root, 'colGrandTotals', true),
    autoFormat: flagAttribute(root, 'useAutoFormatting'),
    preserveFormatting: flagAttribute(root, 'preserveFormatting', true),
  };
}

/** Whether a filter leaves items of the field out. */
const hidesItems = (field: XmlElement): boolean => children(child(field, 'items'), 'item').some((item) => flagAttribute(item, 'h'));

function sourceFrom(element: XmlElement | undefined): PivotSource | null {
  // A source with a relation stands in another workbook.
  if (element === undefined || attribute(element, 'id') !== undefined) return null;
  const name = attribute(element, 'name');
  if (name !== undefined) return { table: decodeCellText(name) };
  const area = parseArea(attribute(element, 'ref') ?? '');
  const sheet = attribute(element, 'sheet');
  return area === null || sheet === undefined ? null : { sheet: decodeCellText(sheet), area };
}

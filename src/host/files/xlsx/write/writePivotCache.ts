import type { CellValue } from '../../../model/cellValue';
import type { PivotDefinition } from '../../../model/pivotTable';
import type { PivotGrid } from '../../../structure/pivotLayout';
import { areaAddress } from '../shared/address';
import { encodeCellText } from '../shared/cellText';
import { MAIN, RELATIONS } from '../shared/ooxml';
import { tag, XML_HEADER } from '../shared/xml';

/** A cache definition: where the source is, its fields, and the items of those that stand on an axis. */
export function writePivotCache({ source, cache, rows, columns }: PivotDefinition, { rowItems, columnItems }: PivotGrid): string {
  const itemsOf = (field: string): readonly CellValue[] | null => (rows.includes(field) ? rowItems : columns.includes(field) ? columnItems : null);
  const fields = cache.fields.map((name, index) => tag('cacheField', { name: encodeCellText(name), numFmtId: 0 }, sharedItems(itemsOf(name), cache.values[index] ?? [])));
  const place = 'table' in source ? { name: source.table } : { ref: areaAddress(source.area), sheet: source.sheet };
  return XML_HEADER + tag('pivotCacheDefinition', {
    xmlns: MAIN, 'xmlns:r': RELATIONS, saveData: false, refreshOnLoad: true, refreshedBy: 'Clientele', createdVersion: 6, refreshedVersion: 6, minRefreshableVersion: 3,
  },
    tag('cacheSource', { type: 'worksheet' }, tag('worksheetSource', place)) + tag('cacheFields', { count: fields.length }, fields.join('')));
}

/** The items in their order; of a field on no axis only what kind of values it has. */
function sharedItems(items: readonly CellValue[] | null, values: readonly CellValue[]): string {
  const listed = items ?? [];
  const seen = items ?? values;
  const numbers = seen.filter((value) => typeof value === 'number').length;
  const blanks = seen.filter((value) => value === null || value === '').length;
  const texts = seen.length - numbers - blanks;
  return tag('sharedItems', {
    containsSemiMixedTypes: texts === 0 && blanks === 0 && numbers > 0 ? false : undefined,
    containsString: texts === 0 && numbers > 0 ? false : undefined,
    containsBlank: blanks > 0 || undefined,
    containsMixedTypes: (numbers > 0 && texts > 0) || undefined,
    containsNumber: numbers > 0 || undefined,
    count: items === null ? undefined : listed.length,
  }, listed.map(itemXml).join(''));
}

function itemXml(item: CellValue): string {
  if (typeof item === 'number') return tag('n', { v: item });
  if (typeof item === 'boolean') return tag('b', { v: item });
  return item === null ? tag('m') : tag('s', { v: encodeCellText(String(item)) });
}

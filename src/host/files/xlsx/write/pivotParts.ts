import type { PivotTableModel } from '../../../model/pivotTable';
import { pivotGrid } from '../../../structure/pivotLayout';
import { tag, tagIfAny } from '../shared/xml';
import type { Parts } from './parts';
import { writePivotCache } from './writePivotCache';
import { writePivotTable } from './writePivotTable';

/**
 * The PivotTables of a workbook as parts: a definition each, and a cache definition without records. Excel reads the
 * source again when it opens the file (`refreshOnLoad`), so that the file need not hold the source twice.
 */
export class PivotParts {
  private readonly caches: string[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly workbookPart: string,
    private readonly formatId: (format: string) => number,
  ) {}

  /** Adds a PivotTable of a sheet; one that the host does not compute, or that shows nothing yet, is left out. */
  add(pivot: PivotTableModel, sheetPart: string): void {
    const { definition } = pivot;
    const grid = definition && pivotGrid(definition);
    if (!definition || !grid) return;
    const { parts, workbookPart } = this;
    const cacheId = this.caches.length + 1;
    const cache = parts.nextName('xl/pivotCache/pivotCacheDefinition', 'xml');
    parts.add(cache, writePivotCache(definition, grid), 'pivotCacheDefinition');
    this.caches.push(tag('pivotCache', { cacheId, 'r:id': parts.relate(workbookPart, 'pivotCacheDefinition', cache) }));
    const part = parts.nextName('xl/pivotTables/pivotTable', 'xml');
    parts.add(part, writePivotTable(pivot.name, pivot.range, definition, grid, { cacheId, formatId: this.formatId }), 'pivotTable');
    parts.relate(part, 'pivotCacheDefinition', cache);
    parts.relate(sheetPart, 'pivotTable', part);
  }

  /** The workbook's list of caches. */
  element(): string {
    return tagIfAny('pivotCaches', {}, this.caches.join(''));
  }
}

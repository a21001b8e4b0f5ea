import { removeLinks } from '../api/hyperlinks';
import { clearContents } from '../cells/writeCells';
import type { HostState } from '../hostState';
import { containsRectangle, intersection, subtractRectangle, type Rectangle } from '../model/rectangle';
import { DEFAULT_STYLE_INDEX } from '../model/styleTable';
import type { Sheet } from '../model/sheet';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Empties cells of what is named; `keep` is a block to leave alone. */
export function clearCells(_host: HostState, sheet: Sheet, area: Rectangle, what: ClearWhat, keep: Rectangle | null = null): void {
  const blocks = keep === null ? [area] : subtractRectangle(area, keep);
  for (const block of blocks) {
    if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(sheet, block);
    if (what === 'All' || what === 'Formats' || what === 'RemoveHyperlinks') sheet.cells.setStyle(block, DEFAULT_STYLE_INDEX);
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') removeLinks(sheet, block);
    if (what === 'All' || what === 'Formats') {
      sheet.merges = sheet.merges.filter((merge) => !containsRectangle(block, merge));
      sheet.conditionalFormats = cutRanges(sheet.conditionalFormats, block);
    }
    if (what === 'All') sheet.dataValidations = cutRanges(sheet.dataValidations, block);
  }
}

/** Takes a block out of what rules cover; rules left with nothing go. */
export function cutRanges<R extends { ranges: Rectangle[] }>(rules: readonly R[], hole: Rectangle): R[] {
  return rules.filter((rule) => {
    if (!rule.ranges.some((range) => intersection(range, hole) !== null)) return true;
    rule.ranges = rule.ranges.flatMap((range) => subtractRectangle(range, hole));
    return rule.ranges.length > 0;
  });
}

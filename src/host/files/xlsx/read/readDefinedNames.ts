import { isWholeColumns, isWholeRows, type Rectangle } from '../../../model/rectangle';
import type { Sheet } from '../../../model/sheet';
import type { Workbook } from '../../../model/workbook';
import { parseArea, splitReference } from '../shared/address';
import { attribute, child, children, flagAttribute, numberAttribute, textOf, type XmlElement } from '../shared/xml';

/** Defined names, of the workbook and of sheets. Print areas and titles go to their sheets; other built-in names are Excel's own business. */
export function readDefinedNames(root: XmlElement, workbook: Workbook, sheets: readonly (Sheet | undefined)[]): void {
  for (const each of children(child(root, 'definedNames'), 'definedName')) {
    const name = attribute(each, 'name') ?? '';
    const formula = textOf(each);
    const scope = numberAttribute(each, 'localSheetId');
    const sheet = scope === undefined ? undefined : sheets[scope];
    if (name.startsWith('_xlnm.')) {
      if (sheet !== undefined && name === '_xlnm.Print_Area') sheet.pageLayout.printAreas = areasOf(formula);
      if (sheet !== undefined && name === '_xlnm.Print_Titles') {
        for (const area of areasOf(formula)) {
          if (isWholeColumns(area)) sheet.pageLayout.titleColumns = area;
          else if (isWholeRows(area)) sheet.pageLayout.titleRows = area;
        }
      }
      continue;
    }
    const names = scope === undefined ? workbook.names : sheet?.names;
    if (names?.some((known) => known.name.toLowerCase() === name.toLowerCase()) ?? true) continue;
    names?.push({ name, formula: `=${formula}`, visible: !flagAttribute(each, 'hidden'), comment: attribute(each, 'comment') ?? '' });
  }
}

/** The blocks of a list such as `Sheet1!$A$1:$B$2,Sheet1!$D:$D`. */
function areasOf(formula: string): Rectangle[] {
  return formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((piece) => parseArea(splitReference(piece)?.address ?? piece))
    .filter((area): area is Rectangle => area !== null);
}

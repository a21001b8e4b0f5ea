import type { PageLayoutModel } from '../../../model/pageLayout';
import { splitHeaderFooter } from '../shared/headerFooterText';
import { paperOf } from '../shared/paperSizes';
import { attribute, child, children, flagAttribute, numberAttribute, textOf, type XmlElement } from '../shared/xml';

const POINTS_PER_INCH = 72;
const MARGINS = { left: 'leftMargin', right: 'rightMargin', top: 'topMargin', bottom: 'bottomMargin', header: 'headerMargin', footer: 'footerMargin' } as const;

/** How a sheet prints. Print area and titles are defined names and come from there. */
export function readPageLayout(root: XmlElement, layout: PageLayoutModel): void {
  const setup = child(root, 'pageSetup');
  const options = child(root, 'printOptions');
  const margins = child(root, 'pageMargins');
  for (const side in MARGINS) {
    const inches = numberAttribute(margins, side);
    if (inches !== undefined) layout[MARGINS[side as keyof typeof MARGINS]] = Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
  }
  layout.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = paperOf(numberAttribute(setup, 'paperSize'));
  const pages = (name: string): number | null => numberAttribute(setup, name) ?? 1;
  layout.zoom = flagAttribute(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')
    ? { horizontalFitToPages: pages('fitToWidth') || null, verticalFitToPages: pages('fitToHeight') || null }
    : { scale: numberAttribute(setup, 'scale') ?? 100 };
  layout.printOrder = attribute(setup, 'pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  layout.blackAndWhite = flagAttribute(setup, 'blackAndWhite');
  layout.draftMode = flagAttribute(setup, 'draft');
  layout.firstPageNumber = flagAttribute(setup, 'useFirstPageNumber') ? (numberAttribute(setup, 'firstPageNumber') ?? null) : null;
  layout.printGridlines = flagAttribute(options, 'gridLines');
  layout.printHeadings = flagAttribute(options, 'headings');
  layout.centerHorizontally = flagAttribute(options, 'horizontalCentered');
  layout.centerVertically = flagAttribute(options, 'verticalCentered');
  const header = splitHeaderFooter(textOf(child(child(root, 'headerFooter'), 'oddHeader')));
  const footer = splitHeaderFooter(textOf(child(child(root, 'headerFooter'), 'oddFooter')));
  layout.headersFooters = {
    leftHeader: header.left, centerHeader: header.center, rightHeader: header.right,
    leftFooter: footer.left, centerFooter: footer.center, rightFooter: footer.right,
  };
  const breaks = (name: string): number[] => children(child(root, name), 'brk').map((each) => numberAttribute(each, 'id') ?? 0);
  layout.horizontalPageBreaks = breaks('rowBreaks');
  layout.verticalPageBreaks = breaks('colBreaks');
}

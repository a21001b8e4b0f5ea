import type { PageLayoutModel } from '../../../model/pageLayout';
import { joinHeaderFooter } from '../shared/headerFooterText';
import { paperNumber } from '../shared/paperSizes';
import { escapeXml, tag, tagIfAny } from '../shared/xml';

const inches = (points: number): number => Math.round((points / 72) * 1e9) / 1e9;

/** The print elements of a worksheet, in their order: options, margins, set-up, headers and footers, breaks. */
export function writePageLayout(layout: PageLayoutModel): string {
  const { zoom, headersFooters: texts } = layout;
  const options = { horizontalCentered: layout.centerHorizontally || undefined, verticalCentered: layout.centerVertically || undefined, headings: layout.printHeadings || undefined, gridLines: layout.printGridlines || undefined };
  const header = joinHeaderFooter({ left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader });
  const footer = joinHeaderFooter({ left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter });
  return (
    (Object.values(options).some((each) => each !== undefined) ? tag('printOptions', options) : '') +
    tag('pageMargins', {
      left: inches(layout.leftMargin), right: inches(layout.rightMargin), top: inches(layout.topMargin), bottom: inches(layout.bottomMargin),
      header: inches(layout.headerMargin), footer: inches(layout.footerMargin),
    }) +
    tag('pageSetup', {
      paperSize: paperNumber(layout.paperSize),
      scale: 'scale' in zoom && zoom.scale !== 100 ? zoom.scale : undefined,
      firstPageNumber: layout.firstPageNumber ?? undefined,
      fitToWidth: 'scale' in zoom ? undefined : (zoom.horizontalFitToPages ?? 0),
      fitToHeight: 'scale' in zoom ? undefined : (zoom.verticalFitToPages ?? 0),
      pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      blackAndWhite: layout.blackAndWhite || undefined,
      draft: layout.draftMode || undefined,
      useFirstPageNumber: layout.firstPageNumber === null ? undefined : true,
    }) +
    tagIfAny('headerFooter', {}, tagIfAny('oddHeader', {}, escapeXml(header)) + tagIfAny('oddFooter', {}, escapeXml(footer))) +
    breaks('rowBreaks', layout.horizontalPageBreaks, 16383) +
    breaks('colBreaks', layout.verticalPageBreaks, 1048575)
  );
}

function breaks(name: string, places: readonly number[], max: number): string {
  const each = places.map((id) => tag('brk', { id, max, man: true })).join('');
  return tagIfAny(name, { count: places.length, manualBreakCount: places.length }, each);
}

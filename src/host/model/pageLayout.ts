import type { Rectangle } from './rectangle';

/** How a sheet prints. Margins are points. */
export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  /** A value of `Excel.PaperType`, such as `A4`; null is the printer's own. */
  paperSize: string | null;
  /** Either a scale in percent or a fit to so many pages; null pages are automatic. */
  zoom: { scale: number } | { horizontalFitToPages: number | null; verticalFitToPages: number | null };
  printAreas: Rectangle[];
  /** Whole rows repeated at the top of each page, whole columns repeated at the left. */
  titleRows: Rectangle | null;
  titleColumns: Rectangle | null;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: 'DownThenOver' | 'OverThenDown';
  firstPageNumber: number | null;
  headersFooters: HeadersFooters;
  /** The row or column after which the page breaks, counted from 0 as the first one of the new page. */
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
}

/** Texts with Excel's codes (`&P` page, `&N` pages, `&D` date, `&A` sheet). */
export interface HeadersFooters {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Excel's "Normal" margins: 0.7 and 0.75 inches, header and footer 0.3. */
export const newPageLayout = (): PageLayoutModel => ({
  orientation: 'Portrait',
  paperSize: null,
  zoom: { scale: 100 },
  printAreas: [],
  titleRows: null,
  titleColumns: null,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  firstPageNumber: null,
  headersFooters: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
  horizontalPageBreaks: [],
  verticalPageBreaks: [],
});

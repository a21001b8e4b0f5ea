import type { HostState } from '../hostState';
import { isWholeColumns, isWholeRows, lastColumn, MAX_COLUMNS, type Rectangle } from '../model/rectangle';
import type { HeadersFooters, PageLayoutModel } from '../model/pageLayout';
import type { Sheet } from '../model/sheet';
import type { ApiObject, ApiProperty } from '../protocol/apiClass';
import { ApiObject as Handle } from '../protocol/apiClass';
import { choiceOf, flagOf, numberOf, recordOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { areasAt, rangeArgument, rangeObject } from './rangeArgument';
import { object, type AreasTarget, type ExcelClass } from './targets';

type Property = ApiProperty<Sheet, HostState>;
type Keys<T> = { [K in keyof PageLayoutModel]: PageLayoutModel[K] extends T ? K : never }[keyof PageLayoutModel];

function property<K extends keyof PageLayoutModel>(key: K, read: (value: unknown) => PageLayoutModel[K]): Property {
  return {
    get: (sheet) => sheet.pageLayout[key],
    set: (sheet, value) => {
      sheet.pageLayout[key] = read(value);
    },
  };
}
const flag = (key: Keys<boolean>): Property => property(key, flagOf);
const margin = (key: 'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'headerMargin' | 'footerMargin'): Property =>
  property(key, (value) => {
    const points = numberOf(value);
    if (points < 0) throw new HostError('InvalidArgument');
    return points;
  });

/** `Excel.PaperType`, as far as printers of offices know them. */
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeB5',
] as const;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Zoom is either a scale (10 to 400 percent) or a fit to so many pages; giving the one drops the other. */
function zoomOf(value: unknown): PageLayoutModel['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value);
  if (horizontalFitToPages !== undefined || verticalFitToPages !== undefined)
    return { horizontalFitToPages: pages(horizontalFitToPages), verticalFitToPages: pages(verticalFitToPages) };
  const percent = numberOf(scale);
  if (percent < 10 || percent > 400) throw new HostError('InvalidArgument', 'the scale is between 10 and 400 percent');
  return { scale: percent };
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null || value === 0) return null;
  const count = numberOf(value);
  if (!Number.isInteger(count) || count < 0) throw new HostError('InvalidArgument');
  return count;
}

const whole = (sheet: Sheet, area: Rectangle | null): ApiObject => {
  if (area === null) throw new HostError('ItemNotFound');
  return rangeObject(sheet, area);
};
const orNull = (sheet: Sheet, area: Rectangle | null): ApiObject | null => (area === null ? null : rangeObject(sheet, area));

function printAreas(sheet: Sheet, value: unknown, host: HostState): Rectangle[] {
  if (typeof value === 'string') return areasAt(host, sheet, value);
  if (value instanceof Handle && value.className === 'RangeAreas') return [...(value.target as AreasTarget).areas];
  return [rangeArgument(host, sheet, value).area];
}

export const pageLayoutClass: ExcelClass<'PageLayout'> = {
  properties: {
    Orientation: property('orientation', (value) => choiceOf(value, ['Portrait', 'Landscape'])),
    PaperSize: property('paperSize', (value) => choiceOf(value, PAPERS)),
    Zoom: property('zoom', zoomOf),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintHeadings: flag('printHeadings'),
    PrintGridlines: flag('printGridlines'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draftMode'),
    LeftMargin: margin('leftMargin'),
    RightMargin: margin('rightMargin'),
    TopMargin: margin('topMargin'),
    BottomMargin: margin('bottomMargin'),
    HeaderMargin: margin('headerMargin'),
    FooterMargin: margin('footerMargin'),
    PrintOrder: property('printOrder', (value) => choiceOf(value, ['DownThenOver', 'OverThenDown'])),
    FirstPageNumber: property('firstPageNumber', (value) => (value === '' || value === null ? null : numberOf(value))),
  },
  links: { HeadersFooters: (sheet) => object('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: (sheet, args, host) => {
      sheet.pageLayout.printAreas = printAreas(sheet, args.raw(0), host);
    },
    GetPrintArea: (sheet) => {
      if (sheet.pageLayout.printAreas.length === 0) throw new HostError('ItemNotFound');
      return object('RangeAreas', { sheet, areas: sheet.pageLayout.printAreas });
    },
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.pageLayout.printAreas.length === 0 ? null : object('RangeAreas', { sheet, areas: sheet.pageLayout.printAreas }),
    SetPrintTitleRows: (sheet, args, host) => {
      const { area } = rangeArgument(host, sheet, args.raw(0));
      if (!isWholeRows(area)) throw new HostError('InvalidArgument', 'whole rows are expected, like $1:$2');
      sheet.pageLayout.titleRows = area;
    },
    SetPrintTitleColumns: (sheet, args, host) => {
      const { area } = rangeArgument(host, sheet, args.raw(0));
      if (!isWholeColumns(area) || lastColumn(area) >= MAX_COLUMNS)
        throw new HostError('InvalidArgument', 'whole columns are expected, like $A:$B');
      sheet.pageLayout.titleColumns = area;
    },
    GetPrintTitleRows: (sheet) => whole(sheet, sheet.pageLayout.titleRows),
    GetPrintTitleRowsOrNullObject: (sheet) => orNull(sheet, sheet.pageLayout.titleRows),
    GetPrintTitleColumns: (sheet) => whole(sheet, sheet.pageLayout.titleColumns),
    GetPrintTitleColumnsOrNullObject: (sheet) => orNull(sheet, sheet.pageLayout.titleColumns),
    SetPrintMargins: (sheet, args) => {
      const unit = args.choice(0, ['Points', 'Inches', 'Centimeters']);
      const given = args.record(1);
      for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
        if (given[side] !== undefined && given[side] !== null)
          sheet.pageLayout[`${side}Margin`] = numberOf(given[side]) * (POINTS[unit] ?? 1);
      }
    },
  },
};

export const headerFooterGroupClass: ExcelClass<'HeaderFooterGroup'> = {
  properties: {
    State: { get: () => 'Default' },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  links: { DefaultForAllPages: (sheet) => object('HeaderFooter', sheet) },
};

const part = (key: keyof HeadersFooters): Property => ({
  get: (sheet) => sheet.pageLayout.headersFooters[key],
  set: (sheet, value) => {
    sheet.pageLayout.headersFooters[key] = textOf(value);
  },
});

export const headerFooterClass: ExcelClass<'HeaderFooter'> = {
  properties: {
    LeftHeader: part('leftHeader'),
    CenterHeader: part('centerHeader'),
    RightHeader: part('rightHeader'),
    LeftFooter: part('leftFooter'),
    CenterFooter: part('centerFooter'),
    RightFooter: part('rightFooter'),
  },
};

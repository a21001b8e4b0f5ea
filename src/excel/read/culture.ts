import type { Culture } from '../../core/records';
import type { ExcelPort } from '../port';

/** What is loaded of the user's region settings; null where Excel does not tell them (before ExcelApi 1.12) or nobody set them. */
export function askCulture(port: ExcelPort, context: Excel.RequestContext): CultureQuestion | null {
  if (port.tellsCulture === false || !port.supports('1.12')) return null;
  const { cultureInfo } = context.application;
  return {
    dates: cultureInfo.datetimeFormat.load({ shortDatePattern: true }),
    numbers: cultureInfo.numberFormat.load({ numberDecimalSeparator: true }),
  };
}

export interface CultureQuestion {
  readonly dates: Excel.DatetimeFormatInfo;
  readonly numbers: Excel.NumberFormatInfo;
}

/** How the user's Excel writes dates and numbers. Where the year stands first a date with the year last is month first, as Excel itself reads it. */
export function cultureOf({ dates, numbers }: CultureQuestion): Culture {
  const pattern = dates.shortDatePattern.toLowerCase();
  return {
    dateOrder: pattern.indexOf('d') < pattern.indexOf('m') ? 'dmy' : 'mdy',
    decimalSign: numbers.numberDecimalSeparator === ',' ? ',' : '.',
  };
}

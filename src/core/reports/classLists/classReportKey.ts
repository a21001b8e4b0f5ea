import type { ClassKey } from '../../locales/reportKeys';

/** The report key of a class's sheet, e.g. `class.new`. */
export function classReportKey(key: ClassKey): string {
  return `class.${key}`;
}

import { isAside } from './asideRow';
import { columnEvidence, type ColumnEvidence } from './columnEvidence';
import { regionRows, type Region } from './regions';
import type { SheetSample } from './sheetSample';

/** What the columns of a region look like below its header, in its lines: totals and notes around a short list tell nothing of it. */
export function regionEvidence(sample: SheetSample, region: Region, firstData: number): ColumnEvidence[] {
  const all = regionRows(sample, region).slice(firstData);
  const lines = all.flatMap((row, at) => (isAside(row.slice(0, region.columnCount)) ? [] : [at]));
  // A list of nothing but what looks like notes is taken as it is.
  const places = lines.length > 0 ? lines : all.map((_, at) => at);
  const formats = sample.numberFormats?.slice(region.top + firstData);
  return Array.from({ length: region.columnCount }, (_, i) =>
    columnEvidence(
      places.map((at) => all[at]![i]),
      formats ? places.map((at) => formats[at]?.[region.left + i]) : null,
      sample.date1904 ?? false,
    ),
  );
}

import { columnEvidence, type ColumnEvidence } from './columnEvidence';
import { regionRows, type Region } from './regions';
import type { SheetSample } from './sheetSample';

/** What the columns of a region look like below its header. */
export function regionEvidence(sample: SheetSample, region: Region, firstData: number): ColumnEvidence[] {
  const rows = regionRows(sample, region).slice(firstData);
  const formats = sample.numberFormats?.slice(region.top + firstData);
  return Array.from({ length: region.columnCount }, (_, i) =>
    columnEvidence(
      rows.map((row) => row[i]),
      formats ? formats.map((row) => row[region.left + i]) : null,
      sample.date1904 ?? false,
    ),
  );
}

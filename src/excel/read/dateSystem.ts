import type { SheetSample } from '../../core/records';
import { calendarOf } from '../../core/values/civilDay';
import { dayOfSerial } from '../../core/values/excelSerial';
import { syncInTime } from '../errors/watchdog';
import type { SampledSheet } from './sampleSheets';

/**
 * Whether the workbook counts days from 1904 (DT2). `Workbook.use1904DateSystem` is still a preview property, so the
 * answer comes from a date the workbook shows: the year in the cell's text against the year its serial means in either
 * system. Without a date that shows a four-digit year the usual 1900 system is taken.
 */
export async function markDateSystem(context: Excel.RequestContext, sampled: readonly SampledSheet[]): Promise<SheetSample[]> {
  const samples = sampled.map(({ sample }) => sample);
  const witness = findWitness(sampled);
  if (!witness) return samples;
  const cell = witness.sheet.getRangeByIndexes(witness.row, witness.column, 1, 1).load({ text: true });
  await syncInTime(context);
  const shown = /(?<!\d)\d{4}(?!\d)/.exec(String(cell.text[0]?.[0] ?? ''))?.[0];
  const date1904 = shown !== undefined && Number(shown) !== yearOf(witness.serial, false) && Number(shown) === yearOf(witness.serial, true);
  return date1904 ? samples.map((sample) => ({ ...sample, date1904 })) : samples;
}

function yearOf(serial: number, date1904: boolean): number | null {
  const day = dayOfSerial(serial, date1904);
  return day === null ? null : calendarOf(day).year;
}

interface Witness {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** The first number that a format with a four-digit year shows. */
function findWitness(sampled: readonly SampledSheet[]): Witness | null {
  for (const { sheet, sample } of sampled) {
    for (const [rowIndex, row] of sample.rows.entries()) {
      for (const [columnIndex, value] of row.entries()) {
        const format = sample.numberFormats?.[rowIndex]?.[columnIndex];
        if (typeof value === 'number' && format !== undefined && /y{4}|e{4}/i.test(format)) {
          return { sheet, row: sample.firstRow + rowIndex, column: sample.firstColumn + columnIndex, serial: value };
        }
      }
    }
  }
  return null;
}

import type { CellInput } from '../../../tables/columns';
import { minor, minorToDecimal } from '../../../values/minor';
import { isBlank } from '../../cells/blank';
import { signEvidence, type DecimalSign } from '../../cells/decimalSign';
import { readDecimalText } from '../../cells/decimalText';
import { EXAMPLES, type ReadingCount } from './readingCount';

/** Whether 1,234 is a thousand or a little more than one (M2). */
export class SignCount implements ReadingCount {
  readonly only = { '.': 0, ',': 0 };
  filled = 0;
  either = 0;
  private readonly shown = new Set<string>();

  constructor(private readonly shift: number) {}

  add(cells: Iterable<CellInput | undefined>): void {
    for (const cell of cells) {
      if (isBlank(cell)) continue;
      this.filled++;
      if (typeof cell !== 'string' || readDecimalText(cell) === null) continue;
      const tells = signEvidence(cell);
      if (tells === 'point') this.only['.']++;
      else if (tells === 'comma') this.only[',']++;
      else if (tells === 'either') {
        this.either++;
        if (this.shown.size < EXAMPLES) this.shown.add(cell.trim());
      }
    }
  }

  examples(way: string): { readonly written: string; readonly meaning: string }[] {
    return [...this.shown].flatMap((written) => {
      const value = readDecimalText(written, this.shift, way as DecimalSign);
      return value ? [{ written, meaning: minorToDecimal(minor(value.mantissa), value.decimals) }] : [];
    });
  }
}

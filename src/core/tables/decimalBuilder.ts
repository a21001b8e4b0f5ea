import { decimalOfDouble, MAX_SCALE, POWERS_OF_TEN, type Decimal } from '../values/decimal';
import { MAX_SAFE_MINOR } from '../values/minor';
import type { DecimalColumn } from './decimalColumn';
import { FIRST_CAPACITY, grownBytes, grownFloats } from './growing';

/** Largest magnitude at which the fast path is the same as rounding to 15 digits. */
const FAST_LIMIT = 1e15;
/** A double that is a decimal of this many digits is within 2.3e-16 of it, and half a unit of the 15th digit is 5e-16. */
const FAST_TOLERANCE = 4e-16;

/**
 * A growing column of exact decimals. Its scale rises with the deepest digits seen (at most MAX_SCALE); the values so
 * far are then brought along, which happens at most MAX_SCALE times. Turns to bigints when a value needs it (M13).
 */
export class DecimalBuilder {
  length = 0;
  private data = new Float64Array(FIRST_CAPACITY);
  private known = new Uint8Array(FIRST_CAPACITY);
  private big: bigint[] | null = null;
  private power: number;

  constructor(
    private scale = 0,
    /** Powers of ten to shift every value by: 4 for a header that says 万元. */
    private readonly shift = 0,
  ) {
    this.power = POWERS_OF_TEN[scale]!;
  }

  pushBlank(): void {
    this.append(0, 0);
  }

  /** Appends a finite number as the decimal its 15 digits show. */
  pushNumber(value: number): void {
    if (this.shift === 0 && this.big === null) {
      const scaled = value * this.power;
      const rounded = Math.round(scaled);
      const magnitude = scaled < 0 ? -scaled : scaled;
      if (magnitude < FAST_LIMIT && Math.abs(scaled - rounded) <= magnitude * FAST_TOLERANCE) {
        this.append(rounded + 0, 1); // + 0 turns -0 into 0
        return;
      }
    }
    this.pushDecimal(decimalOfDouble(value, this.shift));
  }

  /** Appends an exact decimal; {@link shift} is the caller's matter here. */
  pushDecimal(value: Decimal): void {
    const fitted = this.fitted(value);
    this.append(Number(fitted), 1);
    if (this.big) this.big[this.length - 1] = BigInt(fitted);
  }

  /** Puts another decimal in the place of a row's. */
  replace(row: number, value: Decimal): void {
    const fitted = this.fitted(value);
    this.data[row] = Number(fitted);
    this.known[row] = 1;
    if (this.big) this.big[row] = BigInt(fitted);
  }

  /** Makes a row's number unknown. */
  forget(row: number): void {
    this.data[row] = 0;
    this.known[row] = 0;
    if (this.big) this.big[row] = 0n;
  }

  /** The value as an integer at the column's scale, which rises if it must; the column turns to bigints if the value needs it. */
  private fitted(value: Decimal): number | bigint {
    if (value.decimals > this.scale) this.rescale(value.decimals);
    const places = this.scale - value.decimals;
    if (typeof value.mantissa === 'number') {
      const scaled = value.mantissa * POWERS_OF_TEN[places]!;
      if (Math.abs(scaled) <= MAX_SAFE_MINOR) return scaled;
    }
    this.turnBig();
    return BigInt(value.mantissa) * 10n ** BigInt(places);
  }

  /** Drops the rows not marked 1. */
  keep(rows: Uint8Array): void {
    let next = 0;
    for (let i = 0; i < this.length; i++) {
      if (!rows[i]) continue;
      this.data[next] = this.data[i]!;
      this.known[next] = this.known[i]!;
      if (this.big) this.big[next] = this.big[i]!;
      next++;
    }
    this.length = next;
    if (this.big) this.big.length = next;
  }

  finish(): DecimalColumn {
    return { scale: this.scale, data: this.data.slice(0, this.length), big: this.big, known: this.known.slice(0, this.length) };
  }

  private append(value: number, known: 0 | 1): void {
    if (this.length === this.data.length) {
      this.data = grownFloats(this.data, this.length + 1);
      this.known = grownBytes(this.known, this.length + 1);
    }
    this.data[this.length] = value;
    this.known[this.length] = known;
    if (this.big) this.big[this.length] = BigInt(value);
    this.length++;
  }

  private turnBig(): void {
    this.big ??= Array.from(this.data.subarray(0, this.length), (v) => BigInt(v));
  }

  private rescale(scale: number): void {
    const target = Math.min(scale, MAX_SCALE);
    const factor = POWERS_OF_TEN[target - this.scale]!;
    const limit = MAX_SAFE_MINOR / factor;
    if (this.big === null && this.data.subarray(0, this.length).some((v) => v > limit || v < -limit)) this.turnBig();
    for (let i = 0; i < this.length; i++) this.data[i] = this.data[i]! * factor;
    if (this.big) {
      const wide = BigInt(factor);
      for (let i = 0; i < this.length; i++) {
        this.big[i] = this.big[i]! * wide;
        this.data[i] = Number(this.big[i]);
      }
    }
    this.scale = target;
    this.power = POWERS_OF_TEN[target]!;
  }
}

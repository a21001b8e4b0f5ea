import { ApiObject } from './apiClass';
import { HostError } from './hostError';

/** The arguments of a call, read by position. A missing or wrong one is `InvalidArgument`; null counts as not given. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(position: number): unknown {
    return this.values[position] ?? undefined;
  }

  has(position: number): boolean {
    return this.raw(position) !== undefined;
  }

  text(position: number, fallback?: string): string {
    const value = this.raw(position) ?? fallback;
    if (typeof value !== 'string') throw wrong(position, 'a text');
    return value;
  }

  optionalText(position: number): string | undefined {
    return this.has(position) ? this.text(position) : undefined;
  }

  flag(position: number, fallback?: boolean): boolean {
    const value = this.raw(position) ?? fallback;
    if (typeof value !== 'boolean') throw wrong(position, 'true or false');
    return value;
  }

  whole(position: number, fallback?: number): number {
    const value = this.raw(position) ?? fallback;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(position, 'a whole number');
    return value;
  }

  /** One of the given spellings, matched ignoring case. */
  choice<C extends string>(position: number, choices: readonly C[], fallback?: C): C {
    return choiceOf(this.raw(position) ?? fallback, choices);
  }

  list(position: number): readonly unknown[] {
    const value = this.raw(position);
    if (!Array.isArray(value)) throw wrong(position, 'a list');
    return value;
  }

  /** An object of plain members. */
  record(position: number): Readonly<Record<string, unknown>> {
    return recordOf(this.raw(position));
  }

  object(position: number): ApiObject {
    const value = this.raw(position);
    if (!(value instanceof ApiObject)) throw wrong(position, 'an object of the API');
    return value;
  }
}

const wrong = (position: number, expected: string): HostError =>
  new HostError('InvalidArgument', `argument ${position + 1} must be ${expected}`);

/** The value as one of the choices, ignoring case; `InvalidArgument` when it is none. */
export function choiceOf<C extends string>(value: unknown, choices: readonly C[]): C {
  const found = typeof value === 'string' ? choices.find((choice) => choice.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw new HostError('InvalidArgument', `${String(value)} is none of ${choices.join(', ')}`);
  return found;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HostError('InvalidArgument', 'an object is expected');
  return value as Readonly<Record<string, unknown>>;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'a text is expected');
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument', 'a number is expected');
  return value;
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'true or false is expected');
  return value;
}

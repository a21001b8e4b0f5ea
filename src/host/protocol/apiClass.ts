import type { Arguments } from './arguments';

/** An object the client can hold: the name of its API class and what stands behind it. */
export class ApiObject {
  constructor(
    readonly className: string,
    readonly target: unknown,
  ) {}
}

/**
 * One class of the API, declared: what can be read, set, followed and called. Names are in PascalCase, as they cross the
 * bridge. What is not declared does not exist (`ApiNotFound`).
 *
 * T is what stands behind an object of the class; H is the host every member is handed.
 */
export interface ApiClass<T, H> {
  /** Scalars: read with `load`, set by assignment when `set` is there. */
  readonly properties?: Readonly<Record<string, ApiProperty<T, H>>>;
  /** Objects reached as properties; null is a null object. */
  readonly links?: Readonly<Record<string, (self: T, host: H) => ApiObject | null>>;
  /** An `ApiObject` for methods that hand out objects (null: a null object), else the result as plain JSON. */
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments, host: H) => unknown>>;
  /** The members of a collection, in order. */
  readonly items?: (self: T, host: H) => readonly ApiObject[];
  /** The collection's indexer (`getItem`); throws `ItemNotFound`. */
  readonly item?: (self: T, key: unknown, host: H) => ApiObject;
  /** What the collection's indexer finds the object again by. */
  readonly id?: (self: T) => string | number;
  /** Pins the object beyond its batch and answers its reference id (ranges). */
  readonly pin?: (self: T, host: H) => string;
}

export interface ApiProperty<T, H> {
  readonly get: (self: T, host: H) => unknown;
  readonly set?: (self: T, value: unknown, host: H) => void;
}

/** Every class of the API, by name. */
export type ApiRegistry<H> = ReadonlyMap<string, ApiClass<unknown, H>>;

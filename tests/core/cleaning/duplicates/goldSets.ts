import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import Papa from 'papaparse';
import type { CustomerColumns } from '../../../../src/core/cleaning/customerColumns';

const DATA = path.resolve(__dirname, '../../../../../shared/data');

/** A customer list whose duplicates are known. */
export interface GoldSet {
  readonly customers: CustomerColumns;
  /** The true customer of each row; rows of one entity are duplicates. */
  readonly entity: readonly number[];
  /** The list a row came from, where the gold tells of pairs across two lists only. */
  readonly source: readonly number[] | null;
}

export const hasRestaurants = fs.existsSync(path.join(DATA, 'dedupe_restaurants'));
export const hasFebrl = fs.existsSync(path.join(DATA, 'dedupe_febrl'));

const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (h) => h.trim(),
    transform: (v) => v.trim(),
  }).data;
const csv = (name: string) => rowsOf(fs.readFileSync(path.join(DATA, name), 'utf8'));
const column = (rows: readonly Record<string, string>[], name: string) => rows.map((row) => row[name] ?? '');

/** Two restaurant guides, one list under the other; numbers are American. */
export function restaurants(): GoldSet {
  const fodors = csv('dedupe_restaurants/fodors.csv');
  const zagats = csv('dedupe_restaurants/zagats.csv');
  const gold = new Map(csv('dedupe_restaurants/matches_fodors_zagats.csv').map((row) => [row.zagats_id, row.fodors_id]));
  const rows = [...fodors, ...zagats];
  const entities = new Map<string, number>();
  const entity = rows.map((row, i) => {
    const key = i < fodors.length ? `f${row.id}` : gold.has(row.id) ? `f${gold.get(row.id)}` : `z${row.id}`;
    if (!entities.has(key)) entities.set(key, entities.size);
    return entities.get(key)!;
  });
  return {
    customers: {
      length: rows.length,
      name: column(rows, 'name'),
      address: column(rows, 'addr'),
      city: column(rows, 'city'),
      phone: column(rows, 'phone'),
    },
    entity,
    source: rows.map((_, i) => (i < fodors.length ? 0 : 1)),
  };
}

/** FEBRL data set 1: 500 people, each once as it is and once with typing errors. */
export function febrl(options: { readonly taxId: boolean }): GoldSet {
  const rows = rowsOf(zlib.gunzipSync(fs.readFileSync(path.join(DATA, 'dedupe_febrl/dataset1.csv.gz'))).toString('utf8'));
  const joined = (...names: string[]) =>
    rows.map((row) =>
      names
        .map((name) => row[name] ?? '')
        .filter((part) => part !== '')
        .join(' '),
    );
  const customers: CustomerColumns = {
    length: rows.length,
    name: joined('given_name', 'surname'),
    address: joined('street_number', 'address_1', 'address_2'),
    city: column(rows, 'suburb'),
    postcode: column(rows, 'postcode'),
    region: column(rows, 'state'),
    birthDate: column(rows, 'date_of_birth'),
    ...(options.taxId ? { taxId: column(rows, 'soc_sec_id') } : {}),
  };
  return { customers, entity: rows.map((row) => Number(/^rec-(\d+)-/.exec(row.rec_id ?? '')?.[1])), source: null };
}

/**
 * Half of a gold set: every second true customer with all its rows, so that no pair is cut. Half 0 served to choose the
 * points and thresholds, half 1 to measure them.
 */
export function halfOf(set: GoldSet, half: 0 | 1): GoldSet {
  const kept = set.entity.flatMap((entity, row) => (entity % 2 === half ? [row] : []));
  const { length: _length, ...columns } = set.customers;
  const part = Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, kept.map((row) => cells[row])]));
  return {
    customers: { ...part, name: kept.map((row) => set.customers.name[row]), length: kept.length },
    entity: kept.map((row) => set.entity[row]!),
    source: set.source && kept.map((row) => set.source![row]!),
  };
}

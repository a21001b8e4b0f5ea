import type { TextColumn } from '../../tables/columns';
import { matchKey } from '../cells/matchKey';
import type { ReadSheet } from '../intake/readSheet';
import type { CustomerIndex } from './customerIndex';

/** A name in a sheet that several customers bear; its lines are a customer of their own. */
export interface SharedName {
  readonly sheet: number;
  readonly row: number;
  readonly name: string;
}

export interface ResolvedCustomers {
  /** Customer of each record, by sheet: -1 where the line names none. */
  readonly customers: readonly Int32Array[];
  readonly sharedNames: readonly SharedName[];
}

/** No code has been looked up yet. */
const UNSEEN = -3;
/** The id is known, its customer is not yet. */
const SEVERAL_IDS = '\u0000several';

/**
 * Finds the customer of every record, over all sheets. Works on dictionary entries, one look-up for each distinct id
 * or name of a sheet. The order:
 * 1. customer sheets make customers, by id, else by name;
 * 2. ids of the other sheets find theirs; an unknown id takes over a customer that a customer sheet knows by name only,
 *    when the name is one customer's and one id's; else it is a new customer. Every name beside an id is one of its;
 * 3. lines with a name and no id go to the one customer of that name, else to a customer whose key is the name.
 */
export function resolveCustomers(sheets: readonly ReadSheet[], index: CustomerIndex, keepSpellings = false): ResolvedCustomers {
  const customers = sheets.map((s) => new Int32Array(s.length).fill(-1));
  const order = sheets.map((_, i) => i);
  const masters = order.filter((i) => sheets[i]!.kind === 'customers');
  const others = order.filter((i) => sheets[i]!.kind !== 'customers');
  for (const i of masters) resolveMaster(sheets[i]!, customers[i]!, index, keepSpellings);
  const idOfName = idsByName(others.map((i) => sheets[i]!));
  for (const i of others) resolveIds(sheets[i]!, customers[i]!, index, idOfName);
  const sharedNames: SharedName[] = [];
  for (const i of others) resolveNames(i, sheets[i]!, customers[i]!, index, sharedNames);
  return { customers, sharedNames };
}

function resolveMaster(sheet: ReadSheet, out: Int32Array, index: CustomerIndex, keepSpellings: boolean): void {
  const ids = sheet.texts.get('customerId');
  const names = sheet.texts.get('customerName');
  for (let i = 0; i < sheet.length; i++) {
    const [id, name] = [textOf(ids, i), textOf(names, i)];
    out[i] = keepSpellings ? index.addSpelling(id, name) : index.add(id, name);
  }
}

/** For each name (as compared) that stands beside ids: its id, or SEVERAL_IDS. */
function idsByName(sheets: readonly ReadSheet[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of sheets) {
    const ids = sheet.texts.get('customerId');
    namesOfIds(sheet).forEach((names, code) => {
      const key = matchKey(ids!.texts[code]!);
      for (const name of names.map(matchKey)) {
        const known = found.get(name);
        if (known === undefined) found.set(name, key);
        else if (known !== key) found.set(name, SEVERAL_IDS);
      }
    });
  }
  return found;
}

function resolveIds(sheet: ReadSheet, out: Int32Array, index: CustomerIndex, idOfName: ReadonlyMap<string, string>): void {
  const ids = sheet.texts.get('customerId');
  if (!ids) return;
  const names = namesOfIds(sheet);
  const customerOf = new Int32Array(ids.texts.length).fill(UNSEEN);
  for (let i = 0; i < sheet.length; i++) {
    const code = ids.codes[i]!;
    if (code < 0) continue;
    if (customerOf[code] === UNSEEN) customerOf[code] = customerOfId(ids.texts[code]!, names[code] ?? [], index, idOfName);
    out[i] = customerOf[code]!;
  }
}

function customerOfId(id: string, names: readonly string[], index: CustomerIndex, idOfName: ReadonlyMap<string, string>): number {
  if (index.find(id) < 0) {
    const named = new Set(names.filter((n) => idOfName.get(matchKey(n)) === matchKey(id)).map((n) => index.findNamed(n)));
    named.delete(-1);
    const [only] = named;
    if (named.size === 1 && only !== undefined) index.adopt(only, id);
  }
  const customer = index.add(id, names[0] ?? null);
  for (const name of names) index.alsoCalled(customer, name);
  return customer;
}

function resolveNames(at: number, sheet: ReadSheet, out: Int32Array, index: CustomerIndex, shared: SharedName[]): void {
  const names = sheet.texts.get('customerName');
  if (!names) return;
  const customerOf = new Int32Array(names.texts.length).fill(UNSEEN);
  for (let i = 0; i < sheet.length; i++) {
    const code = names.codes[i]!;
    if (out[i]! >= 0 || code < 0) continue;
    if (customerOf[code] === UNSEEN) {
      const { customer, several } = index.byItsName(names.texts[code]!);
      customerOf[code] = customer;
      if (several) shared.push({ sheet: at, row: sheet.row[i]!, name: names.texts[code]! });
    }
    out[i] = customerOf[code]!;
  }
}

/** All names beside each id code of a sheet, first written first; empty when the sheet has no names. */
function namesOfIds(sheet: ReadSheet): (readonly string[])[] {
  const ids = sheet.texts.get('customerId');
  const names = sheet.texts.get('customerName');
  if (!ids) return [];
  if (!names) return ids.texts.map(() => []);
  const last = new Int32Array(ids.texts.length).fill(-1);
  const found: Set<number>[] = ids.texts.map(() => new Set());
  for (let i = 0; i < sheet.length; i++) {
    const id = ids.codes[i]!;
    const name = names.codes[i]!;
    if (id < 0 || name < 0 || last[id] === name) continue; // nearly always: one id, one name
    last[id] = name;
    found[id]!.add(name);
  }
  return found.map((codes) => Array.from(codes, (code) => names.texts[code]!));
}

function textOf(column: TextColumn | undefined, row: number): string | null {
  const code = column ? column.codes[row]! : -1;
  return code < 0 ? null : column!.texts[code]!;
}

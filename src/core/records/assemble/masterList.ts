import { isoOf, NO_DAY, type CivilDay } from '../../values/civilDay';
import { minor, minorToDecimal } from '../../values/minor';
import { rescaledInteger } from '../../values/decimalProduct';
import { minorColumnOf } from '../../tables/moneyColumn';
import type { TextColumn } from '../../tables/columns';
import type { Customers } from '../book';
import type { ReadSheet } from '../intake/readSheet';
import { integerAt } from '../intake/lineAmount';
import { FIELDS, type CustomerField } from '../sourceKinds';
import type { CustomerIndex } from './customerIndex';
import { MONEY_SCALE } from './salesLines';
import { writtenTexts } from './writtenTexts';

/** A customer sheet with its place in the intake and the customer of each of its rows. */
export interface MasterSheet {
  readonly sheet: ReadSheet;
  readonly position: number;
  readonly customer: Int32Array;
}

/** Fields that the master list holds as such, not as text. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['customerId', 'customerName']);

/**
 * The master list. Rows of customer sheets with one key are one customer: the first row gives its place, and for each
 * field the first row that is not blank gives the value.
 */
export function masterList(masters: readonly MasterSheet[], index: CustomerIndex): Customers {
  const { length } = index;
  const sheet = new Int32Array(length).fill(-1);
  const row = new Int32Array(length).fill(-1);
  const inSheet = new Uint8Array(length);
  for (const master of masters) {
    for (let i = 0; i < master.sheet.length; i++) {
      const customer = master.customer[i]!;
      if (customer < 0 || inSheet[customer]) continue;
      inSheet[customer] = 1;
      sheet[customer] = master.position;
      row[customer] = master.sheet.row[i]!;
    }
  }
  const text = new Map<CustomerField, TextColumn>();
  for (const field of Object.keys(FIELDS.customers) as CustomerField[]) {
    if (OWN_FIELDS.has(field)) continue;
    const column = fieldText(masters, field, length);
    if (column) text.set(field, column);
  }
  return {
    length,
    ids: index.ids,
    names: index.ids.map((id, i) => index.names[i] ?? id),
    inSheet,
    text,
    written: writtenTexts(masters, length, hasValue),
    firstDeal: firstDays(masters, 'firstDeal', length),
    creditLimit: creditLimits(masters, length),
    sheet,
    row,
  };
}

/** A field's text by customer; dates as yyyy-mm-dd, numbers as exact decimals. Null when no sheet has the field. */
function fieldText(masters: readonly MasterSheet[], field: string, length: number): TextColumn | null {
  const codes = new Int32Array(length).fill(-1);
  const texts: string[] = [];
  const codeOf = new Map<string, number>();
  let found = false;
  for (const { sheet, customer } of masters) {
    const read = textReader(sheet, field);
    if (!read) continue;
    found = true;
    for (let i = 0; i < sheet.length; i++) {
      const at = customer[i]!;
      if (at < 0 || codes[at]! >= 0) continue;
      const text = read(i);
      if (text === null) continue;
      let code = codeOf.get(text);
      if (code === undefined) {
        code = texts.push(text) - 1;
        codeOf.set(text, code);
      }
      codes[at] = code;
    }
  }
  return found ? { codes, texts } : null;
}

function hasValue(sheet: ReadSheet, field: string, row: number): boolean {
  const text = sheet.texts.get(field);
  if (text) return text.codes[row]! >= 0;
  const days = sheet.dates.get(field);
  return days ? days[row] !== NO_DAY : sheet.decimals.get(field)?.known[row] === 1;
}

function textReader(sheet: ReadSheet, field: string): ((row: number) => string | null) | null {
  const text = sheet.texts.get(field);
  if (text) return (row) => (text.codes[row]! < 0 ? null : text.texts[text.codes[row]!]!);
  const days = sheet.dates.get(field);
  if (days) return (row) => (days[row] === NO_DAY ? null : isoOf(days[row]! as CivilDay));
  const decimals = sheet.decimals.get(field);
  if (!decimals) return null;
  const isMoney = (FIELDS.customers as Readonly<Record<string, string>>)[field] === 'money';
  return (row) => {
    if (!decimals.known[row]) return null;
    const value = minorToDecimal(minor(integerAt(decimals, row)), decimals.scale);
    return isMoney ? value : value.replace(/\.?0+$/, '');
  };
}

function firstDays(masters: readonly MasterSheet[], field: string, length: number): Int32Array {
  const out = new Int32Array(length).fill(NO_DAY);
  for (const { sheet, customer } of masters) {
    const days = sheet.dates.get(field);
    if (!days) continue;
    for (let i = 0; i < sheet.length; i++) {
      const at = customer[i]!;
      if (at >= 0 && out[at] === NO_DAY) out[at] = days[i]!;
    }
  }
  return out;
}

function creditLimits(masters: readonly MasterSheet[], length: number): Customers['creditLimit'] {
  const having = masters.filter((m) => m.sheet.decimals.has('creditLimit'));
  if (having.length === 0) return null;
  const scale = Math.max(MONEY_SCALE, ...having.map((m) => m.sheet.decimals.get('creditLimit')!.scale));
  const known = new Uint8Array(length);
  const values = new Array<number | bigint>(length).fill(0);
  for (const { sheet, customer } of having) {
    const limits = sheet.decimals.get('creditLimit')!;
    for (let i = 0; i < sheet.length; i++) {
      const at = customer[i]!;
      if (at < 0 || known[at] || !limits.known[i]) continue;
      known[at] = 1;
      values[at] = rescaledInteger(integerAt(limits, i), limits.scale, scale);
    }
  }
  return { amounts: minorColumnOf(length, scale, (i) => values[i]!), known };
}

import { textAt, type TextColumn } from '../../tables/columns';
import { TextBuilder } from '../../tables/textBuilder';
import type { ReadSheet } from '../intake/readSheet';
import { FIELDS, type CustomerField } from '../sourceKinds';
import type { MasterSheet } from './masterList';

/**
 * What stands in the cells of the customer sheets, as written, by customer: of the row that gives the customer's value, else of the
 * first row where anything is written.
 * @param hasValue whether a row of a sheet gives a value of the field
 */
export function writtenTexts(masters: readonly MasterSheet[], length: number, hasValue: (sheet: ReadSheet, field: CustomerField, row: number) => boolean): ReadonlyMap<CustomerField, TextColumn> {
  const out = new Map<CustomerField, TextColumn>();
  for (const field of Object.keys(FIELDS.customers) as CustomerField[]) {
    const texts = new Array<string | null>(length).fill(null);
    const settled = new Uint8Array(length);
    for (const master of masters) {
      const written = master.sheet.written?.get(field) ?? null;
      for (let i = 0; i < master.sheet.length; i++) {
        const customer = master.customer[i]!;
        if (customer < 0 || settled[customer]) continue;
        const text = textAt(written, i);
        if (hasValue(master.sheet, field, i)) [texts[customer], settled[customer]] = [text, 1];
        else texts[customer] ??= text;
      }
    }
    if (texts.some((text) => text !== null)) out.set(field, columnOf(texts));
  }
  return out;
}

function columnOf(texts: readonly (string | null)[]): TextColumn {
  const builder = new TextBuilder((cell) => String(cell));
  for (const text of texts) {
    if (text === null) builder.pushBlank();
    else builder.pushText(text);
  }
  return builder.finish();
}

import { textAt, type TextColumn } from '../../tables/columns';
import type { SalesLines } from '../book';
import { matchKey } from '../cells/matchKey';
import type { ReadSheet } from '../intake/readSheet';
import type { IntakeNote } from './intakeNotes';

/**
 * Gives sales lines without a salesperson the one who serves their region, as a people sheet lists them. What a line
 * says itself stands; a region that the list gives to several people fills nothing and is noted.
 */
export function fillSalespeople(sales: SalesLines, people: readonly { readonly sheet: ReadSheet; readonly position: number }[]): { readonly sales: SalesLines; readonly notes: readonly IntakeNote[] } {
  const notes: IntakeNote[] = [];
  const personOf = new Map<string, string | null>();
  for (const { sheet, position } of people) {
    for (let i = 0; i < sheet.length; i++) {
      const region = textAt(sheet.texts.get('region') ?? null, i);
      const person = textAt(sheet.texts.get('salesperson') ?? null, i);
      if (region === null || person === null) continue;
      const known = personOf.get(matchKey(region));
      if (known === undefined) personOf.set(matchKey(region), person);
      else if (known !== null && matchKey(known) !== matchKey(person)) {
        personOf.set(matchKey(region), null);
        notes.push({ code: 'W-REGION-SHARED', sheet: position, row: sheet.row[i]!, field: 'region', value: region });
      }
    }
  }
  const { region } = sales;
  if (!region || personOf.size === 0) return { sales, notes };
  return { sales: { ...sales, salesperson: filled(sales.salesperson, region, personOf) }, notes };
}

function filled(own: TextColumn | null, region: TextColumn, personOf: ReadonlyMap<string, string | null>): TextColumn {
  const texts = [...(own?.texts ?? [])];
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  const codeOfRegion = region.texts.map((text) => {
    const person = personOf.get(matchKey(text)) ?? null;
    if (person === null) return -1;
    const known = codeOf.get(person);
    if (known !== undefined) return known;
    codeOf.set(person, texts.length);
    return texts.push(person) - 1;
  });
  const codes = Int32Array.from(region.codes, (code, row) => {
    const written = own?.codes[row] ?? -1;
    return written >= 0 || code < 0 ? written : codeOfRegion[code]!;
  });
  return { codes, texts };
}

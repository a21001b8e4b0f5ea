import type { InputCell } from '../../core/sheets/sheetLayout';

/** Custom property of a sheet of ours that says where its input cells stand: `growth=40,3;interest=41,3`. */
const PROPERTY = 'clientele.inputs';

/** What stands in the input cells of a sheet, by key. */
export type SheetInputs = Readonly<Record<string, unknown>>;

/** Remembers where the input cells of a sheet are; takes effect with the next sync. */
export function writeInputMark(sheet: Excel.Worksheet, inputs: readonly InputCell[]): void {
  if (inputs.length > 0) sheet.customProperties.add(PROPERTY, inputs.map(({ key, row, column }) => `${key}=${row},${column}`).join(';'));
}

export interface InputProbe {
  /** Asks for what the reader has written into the cells; answers after the sync behind the next one. */
  readonly readCells: () => () => SheetInputs | null;
}

/** Asks for the places of a sheet's input cells. After the next sync `readCells` asks for what stands in them. */
export function probeInputs(sheet: Excel.Worksheet): InputProbe {
  const places = sheet.customProperties.getItemOrNullObject(PROPERTY).load({ value: true });
  return {
    readCells: () => {
      if (places.isNullObject) return () => null;
      const cells = parsePlaces(places.value).map(({ key, row, column }) => ({ key, range: sheet.getRangeByIndexes(row, column, 1, 1).load({ values: true }) }));
      return () => Object.fromEntries(cells.map(({ key, range }) => [key, (range.values as unknown[][] | null)?.[0]?.[0]]));
    },
  };
}

/** Places that cannot be read are left out: the defaults stand in for them. */
function parsePlaces(text: string): InputCell[] {
  return text.split(';').flatMap((part) => {
    const found = /^([a-z]+)=(\d+),(\d+)$/i.exec(part);
    return found ? [{ key: found[1]!, row: Number(found[2]), column: Number(found[3]) }] : [];
  });
}

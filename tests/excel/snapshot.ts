import type { OpenWorkbook } from './openWorkbook';

export interface SheetSnapshot {
  readonly name: string;
  readonly content: string;
}

/** Every sheet of the host's own model, cell by cell with all formats, but for ids that a new chart or rule gets. */
export function snapshot({ workbook }: OpenWorkbook): SheetSnapshot[] {
  return workbook.sheets.map((sheet) => ({ name: sheet.name, content: contentOf(sheet) }));
}

function contentOf(sheet: unknown): string {
  return JSON.stringify(sheet, (key, value: unknown) => {
    if (key === 'id' || key === 'sheetId') return undefined;
    if (value instanceof Map) return { map: [...value.entries()] };
    if (value instanceof Set) return [...value];
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
    return value;
  });
}

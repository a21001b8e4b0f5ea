import type { SheetProposal } from '../recognition/recognition';
import { FIELDS, type FieldType } from '../sourceKinds';

/**
 * Says of the first money column of every sheet that Excel has rounded what stands in it, where the workbook computes with
 * numbers as they are displayed (M17). What was cut off is gone; nothing can be put right here.
 */
export function withPrecisionNote(sheets: readonly SheetProposal[]): readonly SheetProposal[] {
  return sheets.map((sheet) => {
    const types = FIELDS[sheet.kind] as Readonly<Record<string, FieldType>>;
    const money = sheet.columns.find((c) => c.field === 'amount') ?? sheet.columns.find((c) => types[c.field] === 'money');
    if (!money) return sheet;
    return { ...sheet, notes: [...(sheet.notes ?? []), { code: 'W-PRECISION-AS-SHOWN', column: money.column, field: money.field, value: money.header }] };
  });
}

import type { Issue, SheetIntake } from '../book';
import type { ReadSheet } from '../intake/readSheet';
import type { MasterSheet } from './masterList';
import type { SharedName } from './resolveCustomers';

/** Notes of one code listed a sheet; the rest is counted. */
const NOTE_CAP = 200;

/** Something about a row that only the whole book shows. */
export interface IntakeNote {
  readonly code: 'W-SHARED-ORDER' | 'W-REGION-SHARED';
  /** Position of the sheet in the book's intake, and the 1-based row. */
  readonly sheet: number;
  readonly row: number;
  readonly field: string;
  readonly value: string;
}

/** The intake of all sheets, with what only the whole book shows: repeated customers, names that several customers bear. */
export function intakeNotes(sheets: readonly ReadSheet[], masters: readonly MasterSheet[], shared: readonly SharedName[], others: readonly IntakeNote[] = []): SheetIntake[] {
  const notes = sheets.map((): Issue[] => []);
  for (const { sheet, row, name } of shared) notes[sheet]!.push(note('W-NAME-NOT-UNIQUE', row, sheets[sheet]!, 'customerName', name));
  for (const { code, sheet, row, field, value } of others) notes[sheet]!.push({ ...note('W-NAME-NOT-UNIQUE', row, sheets[sheet]!, field, value), code });
  const seen = new Set<number>();
  for (const { sheet, position, customer } of masters) {
    for (let i = 0; i < sheet.length; i++) {
      const known = customer[i]!;
      if (seen.has(known)) notes[position]!.push(repeated(sheet, i));
      seen.add(known);
    }
  }
  return sheets.map((s, i) => withNotes(s.intake, notes[i]!));
}

function repeated(sheet: ReadSheet, at: number): Issue {
  const byId = (sheet.texts.get('customerId')?.codes[at] ?? -1) >= 0;
  const field = byId ? 'customerId' : 'customerName';
  const column = sheet.texts.get(field)!;
  return note('W-CUSTOMER-REPEATED', sheet.row[at]!, sheet, field, column.texts[column.codes[at]!] ?? '');
}

function note(code: 'W-NAME-NOT-UNIQUE' | 'W-CUSTOMER-REPEATED', row: number, sheet: ReadSheet, field: string, value: string): Issue {
  return { code, row, column: sheet.intake.columnIndexes[field] ?? -1, field, value };
}

function withNotes(intake: SheetIntake, notes: readonly Issue[]): SheetIntake {
  if (notes.length === 0) return intake;
  const warnedBy: Record<string, number> = { ...intake.warnedBy };
  const listed: Issue[] = [];
  for (const issue of notes) {
    warnedBy[issue.code] = (warnedBy[issue.code] ?? 0) + 1;
    if (warnedBy[issue.code]! <= NOTE_CAP) listed.push(issue);
  }
  return {
    ...intake,
    warnedBy,
    issues: [...intake.issues, ...listed],
    issuesNotListed: intake.issuesNotListed + notes.length - listed.length,
  };
}

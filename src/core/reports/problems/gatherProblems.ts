import type { Analysis } from '../../analysis/analysis';
import { customerListOf, phoneCountryOfList, standardise } from '../../cleaning';
import type { Language } from '../../locales/language';
import type { Book } from '../../records';
import { textAt } from '../../tables/columns';
import { lineSetsOf } from './lineSets';
import { ProblemLog } from './problemLog';
import type { ProblemGroup } from './problemLog';
import { CODE_OF_CELL, isProblemCode } from './problemCodes';

/**
 * Every data problem of a book, by code, the ones that cost rows first:
 * 1. what the reading of the sheets reported;
 * 2. cells of customers that are no phone number, no e-mail address, or contradict each other;
 * 3. lines without a customer, and lines after the as-of date;
 * 4. sales lines that repeat another in every field (M6), and void ones.
 * @param analysis null where there is nothing to analyse: then 3 takes no date into account, and 4 is left out
 * @param language decides between countries whose phone numbers fit the list equally well
 */
export function gatherProblems(book: Book, analysis: Analysis | null, language: Language): ProblemGroup[] {
  const log = new ProblemLog();
  addIntake(book, log); // 1
  addCells(book, language, log); // 2
  addLines(book, analysis, log); // 3
  if (analysis) addSalesLines(book, analysis, log); // 4
  return log.groups();
}

function addIntake(book: Book, log: ProblemLog): void {
  book.intake.forEach((sheet, position) => {
    const listed = new Map<string, number>();
    for (const { code, row, column, field, value } of sheet.issues) {
      if (!isProblemCode(code)) throw new RangeError(`no words for the data problem ${code}`);
      listed.set(code, (listed.get(code) ?? 0) + 1);
      log.add({ code, sheet: position, row, column, field, value });
    }
    for (const counts of [sheet.rejectedBy, sheet.outOfScopeBy, sheet.warnedBy ?? {}]) {
      for (const [code, count] of Object.entries(counts)) if (isProblemCode(code)) log.addUnlisted(code, count - (listed.get(code) ?? 0));
    }
  });
}

function addCells(book: Book, language: Language, log: ProblemLog): void {
  const { sheet, row } = book.customers;
  const customers = customerListOf(book);
  for (const problem of standardise(customers, phoneCountryOfList(customers.phone, language)).problems) {
    const code = CODE_OF_CELL[problem.reason];
    const position = sheet[problem.row] ?? -1;
    if (code === null || position < 0) continue; // without a customer sheet there is no cell to point at
    const column = book.intake[position]?.columnIndexes[problem.field] ?? -1;
    log.add({ code, sheet: position, row: row[problem.row] ?? -1, column, field: problem.field, value: problem.value });
  }
}

function addLines(book: Book, analysis: Analysis | null, log: ProblemLog): void {
  const apart = rowsApart(book, analysis);
  for (const { lines, days, dateField } of lineSetsOf(book)) {
    for (let i = 0; i < lines.length; i++) {
      if (lines === book.sales && apart[i]) continue;
      const position = lines.sheet[i] ?? -1;
      const place = { sheet: position, row: lines.row[i] ?? -1 };
      if (analysis && days && days[i]! > analysis.asOf) {
        log.addDay('X-AFTER-AS-OF', place, book.intake[position]?.columnIndexes[dateField] ?? -1, dateField, days[i]!);
      } else if (lines.customer[i]! < 0) {
        log.add({ code: 'W-NO-CUSTOMER', ...place, column: -1, field: null, value: '' });
      }
    }
  }
}

/** 1 for sales lines that are out for another reason already, so that every row has one. */
function rowsApart({ sales }: Book, analysis: Analysis | null): Uint8Array {
  const apart = new Uint8Array(sales.length);
  for (const i of analysis?.setAside.voided ?? []) apart[i] = 1;
  if (analysis?.setAside.duplicatesDropped) for (const i of analysis.setAside.duplicates) apart[i] = 1;
  return apart;
}

function addSalesLines({ sales }: Book, { setAside }: Analysis, log: ProblemLog): void {
  const place = (i: number) => ({ sheet: sales.sheet[i] ?? -1, row: sales.row[i] ?? -1, column: -1, field: null });
  for (const i of setAside.duplicates) log.add({ code: 'W-LINE-REPEATED', ...place(i), value: textAt(sales.orderNo, i) ?? '' });
  for (const i of setAside.voided) log.add({ code: 'X-VOID', ...place(i), value: textAt(sales.status, i) ?? textAt(sales.type, i) ?? '' });
}

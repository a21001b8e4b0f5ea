import { FOLLOW_UP_RESULTS, type FollowUp, type FollowUpInput, type FollowUpResult } from '../../analysis/today/followUp';
import type { WrittenFollowUp } from '../../analysis/today/followUpLog';
import { LANGUAGES } from '../../locales/language';
import { reportMessagesOf } from '../../locales/messages';
import type { CellContent } from '../../sheets/sheetLayout';
import type { CivilDay } from '../../values/civilDay';
import { keptColumns, keptRows, textOf, typedDay, type KeptTable } from '../shared/keptTable';

/** The input cells of today's list as they stand in the workbook; customers with blank cells are there, too. */
export function readTodayInputs(table: KeptTable | undefined): WrittenFollowUp[] {
  if (!table) return [];
  const { ownColumns, keyColumn } = table;
  const at = keptColumns(table, ({ today }) => today.columns, { customerId: -1, customer: keyColumn, result: ownColumns - 2, next: ownColumns - 1 });
  const key = at.customerId >= 0 ? at.customerId : at.customer;
  return keptRows(table).flatMap((row): WrittenFollowUp[] => {
    const id = textOf(row[key]);
    return id === '' ? [] : [{ key: id, name: textOf(row[at.customer]), ...inputOf(row[at.result], row[at.next], table) }];
  });
}

/** The follow-up log as it stands in the workbook, oldest first. A line whose day was taken out counts as noted today. */
export function readFollowUpLog(table: KeptTable | undefined, today: CivilDay): FollowUp[] {
  if (!table) return [];
  const at = keptColumns(table, ({ today: words }) => words.log.columns, { noted: 0, customer: 1, customerId: 2, result: 3, next: 4, closed: 5, key: 6 });
  const lines = keptRows(table).flatMap((row): FollowUp[] => {
    const name = textOf(row[at.customer]);
    const key = textOf(row[at.customerId]) || name;
    if (key === '') return [];
    return [{ key, name: name || key, ...inputOf(row[at.result], row[at.next], table), noted: typedDay(row[at.noted], table).day ?? today, closed: typedDay(row[at.closed], table).day }];
  });
  return lines.reverse().sort((a, b) => a.noted - b.noted);
}

function inputOf(result: CellContent | undefined, next: CellContent | undefined, table: KeptTable): FollowUpInput {
  const written = textOf(result);
  const known = resultOf(written);
  const { day, text } = typedDay(next, table);
  return { result: known, remark: known === null && written !== '' ? written : null, next: day, nextText: text };
}

/** The words of every language count, so that a workbook may change its language. */
function resultOf(text: string): FollowUpResult | null {
  const plain = text.normalize('NFKC').toLowerCase();
  const catalogues = LANGUAGES.map((language) => reportMessagesOf(language).today.results);
  return FOLLOW_UP_RESULTS.find((result) => catalogues.some((words) => words[result].toLowerCase() === plain)) ?? null;
}

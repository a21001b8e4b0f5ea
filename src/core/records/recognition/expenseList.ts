import type { CellInput } from '../../tables/columns';
import { nameSpeaksOf } from './headerIndex';
import type { HeaderText } from './headerText';
import type { MatchedColumn } from './matchColumns';

/** Words that only what is spent bears: 费用金额, 业务招待费, "expense type". */
const SPENT = /费用|报销|支出|费$|expens|\bspend/i;
/** As many of the accounts named must be of expenses: a journal of what is owed names accounts too. */
const LEAST_SHARE = 0.5;

/**
 * What keeps a list of days, customers and money from being a list of expenses: nothing in it speaks of spending, neither its name
 * nor a header taken for the amount or the account, nor the accounts in its cells.
 * @param body rows below the header
 */
export function expenseListLacks(columns: readonly MatchedColumn[], headers: readonly HeaderText[], sheetName: string, body: readonly (readonly (CellInput | undefined)[])[]): string[] {
  if (nameSpeaksOf('expenses', sheetName)) return [];
  const at = (field: string): number => columns.find((column) => column.field === field)?.at ?? -1;
  const account = at('account');
  if ([at('amount'), account].some((place) => place >= 0 && SPENT.test(headers[place]!.written))) return [];
  const accounts = body.map((row) => row[account]).filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  const spent = accounts.filter((cell) => SPENT.test(String(cell).trim())).length;
  return spent > 0 && spent >= accounts.length * LEAST_SHARE ? [] : ['expenses'];
}

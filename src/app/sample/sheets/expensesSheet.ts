import type { Company } from '../company';
import type { Expense } from '../expenses';
import type { SampleSheet } from '../SampleSheet';
import type { SampleWords } from '../words/SampleWords';
import { toSheet } from './column';
import type { CompanyNames } from './companyNames';
import { FieldColumns } from './FieldColumns';

/** What was spent on which customer, account by account: an export of the books with the customer as auxiliary account. */
export function expensesSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'expenses', Expense>('expenses', words);
  const columns = [
    of.date('date', ({ day }) => day),
    of.text('account', 24, ({ account }) => words.expenseAccounts[account].name),
    of.text('customerId', 14, ({ customer }) => (customer === null ? null : names.customerId(customer))),
    of.text('customerName', 30, ({ customer }) => (customer === null ? null : names.customerName(customer))),
    of.money('amount', 12, ({ amount }) => amount),
    of.text('note', 26, ({ account, cancels }) => (cancels ? words.expenseCancelled : words.expenseAccounts[account].note)),
  ];
  return toSheet('expenses', words, columns, company.expenses);
}

import type { Book } from '../book';
import type { ReadSheet } from '../intake/readSheet';
import type { SourceKind } from '../sourceKinds';
import { answerReturns } from './returnedOrders';
import { CustomerIndex } from './customerIndex';
import { fillSalespeople } from './fillSalespeople';
import { intakeNotes } from './intakeNotes';
import { oneCurrency } from './oneCurrency';
import { masterList } from './masterList';
import { eventLines, expenseLines, interactionLines, orderLines, paymentLines, receivableLines, stageLines, surveyLines } from './otherLines';
import { resolveCustomers } from './resolveCustomers';
import { salesLines } from './salesLines';
import { SheetGroup } from './sheetGroup';

export interface AssembleOptions {
  /**
   * Rows of customer sheets with one id that are written in different ways are customers of their own, to be merged by cleaning,
   * which shows it and lets the user take it back. Default false: they are one customer.
   */
  readonly keepSpellings?: boolean;
}

/**
 * Makes one book of all sheets read:
 * 1. leaves out lines of other currencies than the ledger's ({@link oneCurrency}), resolves customers over all sheets ({@link resolveCustomers});
 * 2. joins the sheets of each kind into one table, texts under one dictionary, money at one scale, and computes line
 *    amounts and costs ({@link salesLines});
 * 3. lets people sheets fill salespeople by region ({@link fillSalespeople}) and returns sheets answer the orders they list
 *    ({@link answerReturns});
 * 4. makes the master list and adds to the intake what only the whole book shows.
 * Splitting a ledger over sheets changes nothing but the place of its lines.
 */
export function assembleBook(read: readonly ReadSheet[], options: AssembleOptions = {}): Book {
  const sheets = oneCurrency(read);
  const index = new CustomerIndex();
  const { customers, sharedNames } = resolveCustomers(sheets, index, options.keepSpellings);
  const positionsOf = (kind: SourceKind) => sheets.flatMap((s, i) => (s.kind === kind ? [i] : []));
  const group = (kind: SourceKind): SheetGroup => {
    const positions = positionsOf(kind);
    return new SheetGroup(
      positions.map((i) => sheets[i]!),
      positions,
      positions.map((i) => customers[i]!),
    );
  };
  const table = <T>(kind: SourceKind, lines: (group: SheetGroup) => T): T | null => (positionsOf(kind).length > 0 ? lines(group(kind)) : null);
  const placed = (kind: SourceKind) => positionsOf(kind).map((i) => ({ sheet: sheets[i]!, position: i, customer: customers[i]! }));
  const staffed = fillSalespeople(salesLines(group('sales')), placed('salespeople'));
  const answered = answerReturns(staffed.sales, sheets, placed('returns'));
  const masters = placed('customers');
  return {
    customers: masterList(masters, index),
    sales: answered.sales,
    receivables: table('receivables', receivableLines),
    payments: table('payments', paymentLines),
    interactions: table('interactions', interactionLines),
    survey: table('survey', surveyLines),
    stages: table('stages', stageLines),
    orders: table('orders', orderLines),
    events: table('events', eventLines),
    expenses: table('expenses', expenseLines),
    intake: intakeNotes(
      sheets.map((sheet, i) => answered.returns.get(i) ?? sheet),
      masters.map((master) => ({ ...master, customer: master.customer.map((customer) => index.firstOf(customer)) })),
      sharedNames,
      [...staffed.notes, ...answered.notes],
    ),
  };
}

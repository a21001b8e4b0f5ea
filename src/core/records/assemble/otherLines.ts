import { NO_DAY } from '../../values/civilDay';
import { minorToNumber } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { minorColumnOf } from '../../tables/moneyColumn';
import { exactProduct, exactSum, rescaledInteger } from '../../values/decimalProduct';
import type { EventLines, ExpenseLines, InteractionLines, OrderLines, PaymentLines, ReceivableLines, StageLines, SurveyLines } from '../book';
import type { SheetGroup } from './sheetGroup';
import { MONEY_SCALE } from './salesLines';

/**
 * Open items or invoices. Where only a residual column is mapped the residual is the amount. In an account of debits and
 * credits a line is worth its debit less its credit, and the balance beside them is no open amount (withoutRunningBalance).
 */
export function receivableLines(group: SheetGroup): ReceivableLines {
  const amount = group.numbers('amount', MONEY_SCALE);
  const residual = group.numbers('residual', MONEY_SCALE);
  const credit = group.numbers('credit', MONEY_SCALE);
  const scale = Math.max(...[amount, residual, credit].map((numbers) => numbers?.amounts.scale ?? MONEY_SCALE));
  const at = (numbers: typeof amount, row: number) => rescaledInteger(minorAt(numbers!.amounts, row), numbers!.amounts.scale, scale);
  return {
    ...group.sourced(),
    invoiceNo: group.text('invoiceNo'),
    invoiceDate: group.days('invoiceDate') ?? unknownDays(group),
    dueDate: group.days('dueDate'),
    type: group.text('type'),
    amount: minorColumnOf(group.length, scale, (row) => {
      if (credit?.known[row]) return exactSum(amount?.known[row] ? at(amount, row) : 0, exactProduct(at(credit, row), -1));
      if (amount?.known[row]) return at(amount, row);
      return residual?.known[row] ? at(residual, row) : 0;
    }),
    residual: residual ? minorColumnOf(group.length, scale, (row) => (residual.known[row] ? at(residual, row) : 0)) : null,
    residualKnown: residual?.known ?? null,
  };
}

export function paymentLines(group: SheetGroup): PaymentLines {
  return {
    ...group.sourced(),
    date: group.days('date') ?? unknownDays(group),
    amount: group.numbers('amount', MONEY_SCALE)?.amounts ?? minorColumnOf(group.length, MONEY_SCALE, () => 0),
    invoiceNo: group.text('invoiceNo'),
  };
}

export function interactionLines(group: SheetGroup): InteractionLines {
  return {
    ...group.sourced(),
    date: group.days('date') ?? unknownDays(group),
    channel: group.text('channel'),
    kind: group.text('kind'),
    content: group.text('content'),
    owner: group.text('owner'),
    result: group.text('result'),
    solvedDate: group.days('solvedDate'),
  };
}

export function surveyLines(group: SheetGroup): SurveyLines {
  return {
    ...group.sourced(),
    date: group.days('date') ?? unknownDays(group),
    score: doubles(group, 'score') ?? new Float64Array(group.length).fill(NaN),
    scale: doubles(group, 'scale'),
    feedback: group.text('feedback'),
    suggestion: group.text('suggestion'),
    solution: group.text('solution'),
    owner: group.text('owner'),
  };
}

export function stageLines(group: SheetGroup): StageLines {
  return {
    ...group.sourced(),
    stage: group.text('stage') ?? { codes: new Int32Array(group.length).fill(-1), texts: [] },
    enteredDate: group.days('enteredDate'),
    lostReason: group.text('lostReason'),
    opportunityNo: group.text('opportunityNo'),
    owner: group.text('owner'),
  };
}

export function eventLines(group: SheetGroup): EventLines {
  return {
    ...group.sourced(),
    event: group.text('event') ?? { codes: new Int32Array(group.length).fill(-1), texts: [] },
    date: group.days('date'),
    channel: group.text('channel'),
    attended: group.text('attended'),
    result: group.text('result'),
  };
}

/** Expenses by customer; in an account of debits and credits a line is worth its debit less its credit. */
export function expenseLines(group: SheetGroup): ExpenseLines {
  const amount = group.numbers('amount', MONEY_SCALE);
  const credit = group.numbers('credit', MONEY_SCALE);
  const scale = Math.max(...[amount, credit].map((numbers) => numbers?.amounts.scale ?? MONEY_SCALE));
  const at = (numbers: typeof amount, row: number): number | bigint =>
    numbers?.known[row] ? rescaledInteger(minorAt(numbers.amounts, row), numbers.amounts.scale, scale) : 0;
  return {
    ...group.sourced(),
    date: group.days('date') ?? unknownDays(group),
    amount: minorColumnOf(group.length, scale, (row) => exactSum(at(amount, row), exactProduct(at(credit, row), -1))),
    account: group.text('account'),
    note: group.text('note'),
  };
}

export function orderLines(group: SheetGroup): OrderLines {
  return {
    ...group.sourced(),
    orderNo: group.text('orderNo'),
    date: group.days('date'),
    productId: group.text('productId'),
    ordered: group.numbers('ordered', 0)?.amounts ?? null,
    shipped: group.numbers('shipped', 0)?.amounts ?? null,
    promisedDate: group.days('promisedDate'),
    shipDate: group.days('shipDate'),
  };
}

function unknownDays(group: SheetGroup): Int32Array {
  return new Int32Array(group.length).fill(NO_DAY);
}

/** Numbers that are no money, as doubles; NaN = blank. */
function doubles(group: SheetGroup, field: string): Float64Array | null {
  const numbers = group.numbers(field, 0);
  if (!numbers) return null;
  return Float64Array.from(numbers.known, (known, i) => (known ? minorToNumber(minorAt(numbers.amounts, i), numbers.amounts.scale) : NaN));
}

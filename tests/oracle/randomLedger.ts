import * as fc from 'fast-check';
import { addDays, addMonths, daysBetween, firstOfMonth, type Day } from './calendar';
import { seededChoices, type Choices } from './ledgerRandom';
import type { OracleCustomer, OracleInput, OracleSale, OracleSettings } from './oracleInput';
import { randomReceivables } from './randomReceivables';
import { RowWriter, type LedgerShape } from './randomRows';

/**
 * A nasty but valid ledger, the same for the same seed: shared order numbers, returns and allowances of every kind, reversed
 * orders, free goods, blank customers, void, repeated, late and rejected rows, days and amounts exactly on the bounds, ties,
 * customers only one source knows, and every kind of period. The first row is always a valid sale of a customer.
 */
export function randomLedger(seed: number): OracleInput {
  const choices = seededChoices(seed);
  const settings = randomSettings(choices);
  const asOf = choices.pick<Day>([
    '2024-02-29',
    '2024-03-31',
    '2025-02-28',
    '2024-12-31',
    '2024-07-01',
    addDays('2023-01-01', choices.int(0, 900)),
  ]);
  const period = randomPeriod(choices, asOf);
  const shape: LedgerShape = {
    keyedBy: choices.chance(80) ? 'id' : 'name',
    amounts: choices.pick(['amount', 'amount', 'quantityPrice', 'mixed']),
    costs: choices.pick(['none', 'cost', 'unitCost', 'grossProfit', 'cost']),
    places: choices.pick([0, 2, 2, 3, 4, 6]),
    productsById: choices.chance(70),
    days: dayPool(choices, asOf, settings.churnWindowDays ?? 90),
    asOf,
  };
  const writer = new RowWriter(choices, shape);
  const customers = choices.int(1, 14);
  const sales: OracleSale[] = [writer.anchor()];
  for (let customer = 1; customer <= customers; customer += 1) sales.push(...writer.customerRows(customer));
  sales.push(...writer.oddRows(choices.int(0, 6)));
  for (let copies = choices.chance(40) ? choices.int(1, 3) : 0; copies > 0; copies -= 1) {
    const copied = sales[choices.int(0, sales.length - 1)];
    if (copied) sales.push({ ...copied });
  }
  const open = randomReceivables(choices, asOf, customers, shape);
  return {
    sales: [...sales.slice(0, 1), ...shuffled(choices, sales.slice(1))],
    customers: choices.chance(70) ? customerSheet(choices, customers, shape) : null,
    receivables: open.receivables,
    payments: open.payments,
    // Rows after the as-of date exist, so an open as-of date is the latest of them unless "today" comes first.
    asOf: choices.chance(60) ? asOf : null,
    today: addDays(asOf, choices.pick([0, 0, 1, 10])),
    period,
    settings,
    language: choices.pick(['zh-CN', 'en-US']),
  };
}

/** Random ledgers for properties; a failing one shrinks by leaving out rows, never the first. */
export function ledgerArbitrary(): fc.Arbitrary<OracleInput> {
  return fc.nat({ max: 0x7fffffff }).chain((seed) => {
    const ledger = randomLedger(seed);
    const [anchor, ...rest] = ledger.sales;
    return fc.subarray(rest, { minLength: 0 }).map((kept) => ({ ...ledger, sales: anchor ? [anchor, ...kept] : kept }));
  });
}

function randomPeriod(choices: Choices, asOf: Day): string {
  const word = choices.pick(['month', 'month', 'quarter', 'year', 'ytd', 'last30', 'last12m', 'custom', 'custom']);
  if (word !== 'custom') return word;
  const start = addDays(asOf, -choices.pick([0, 1, 27, 59, 365, 400, 800]));
  // Some custom periods end before the as-of date, some run past it.
  const end = addDays(asOf, choices.pick([0, -10, -100, 20, 0]));
  return `${start}..${end < start ? start : end}`;
}

function randomSettings(choices: Choices): Partial<OracleSettings> {
  if (choices.chance(30)) return {};
  return {
    fiscalYearStartMonth: choices.pick([1, 1, 4, 7, 10]),
    priorYearShift: choices.pick(['sameDate', 'sameDate', 'sameWeekday']),
    returnPrefixes: choices.chance(30) ? ['C'] : [],
    dropDuplicates: choices.chance(25),
    zeroCostIsReal: choices.chance(25),
    churnWindowDays: choices.pick([30, 60, 90, 91, 180, 365]),
    churnMode: choices.pick(['fixed', 'fixed', 'ownRhythm']),
    momentumPercent: choices.pick([50, 50, 0, 25, 100]),
    momentumMoneyFloor: choices.pick(['1000', '0', '0.01', '500.50']),
    abcMode: choices.pick(['dynamic', 'fixed']),
    abcBase: choices.pick(['gross', 'net']),
    abcDynamicCuts: choices.pick<[number, number]>([
      [20, 80],
      [50, 90],
      [20, 80],
    ]),
    abcFixedCuts: choices.pick<[string, string, string]>([
      ['100000', '50000', '10000'],
      ['1000', '500', '100'],
    ]),
    clvMode: choices.pick(['simple', 'historic']),
  };
}

/** Days on which the definitions turn: window edges, month ends, leap days, the same days a year before; and plain ones. */
function dayPool(choices: Choices, asOf: Day, churnWindowDays: number): [Day, ...Day[]] {
  const month = firstOfMonth(asOf);
  const back = [0, 29, 30, 59, 60, 364, 365, churnWindowDays, churnWindowDays + 1, Math.ceil((2 * churnWindowDays) / 3)];
  const edges = [
    ...back.map((days) => addDays(asOf, -days)),
    ...[0, -1, -churnWindowDays - 1, -churnWindowDays - 2].map((days) => addDays(month, days)),
    ...[1, 2, 12, 13].map((months) => addMonths(month, -months)),
    ...[3, 12].map((months) => addMonths(asOf, -months)),
    '2020-02-29',
    '2024-02-29',
  ].filter((day) => day <= asOf);
  const reach = choices.pick([40, 200, 800, 2000]);
  const plain = Array.from({ length: 20 }, () => addDays(asOf, -choices.int(0, reach)));
  // Young ledgers have no prior year: their pool keeps only recent edges.
  const near = edges.filter((day) => daysBetween(day, asOf) <= reach);
  return [asOf, ...near, ...plain];
}

function customerSheet(choices: Choices, customers: number, shape: LedgerShape): OracleCustomer[] {
  const rows: OracleCustomer[] = [];
  for (let customer = 1; customer <= customers + 3; customer += 1) {
    if (choices.chance(20)) continue;
    const name = `客户${customer}`;
    rows.push({
      customerId: shape.keyedBy === 'id' ? `HY${String(customer).padStart(3, '0')}` : name,
      customerName: name,
      firstDeal: choices.chance(40) ? addDays(choices.pick(shape.days), -choices.pick([0, 0, 30, 400])) : null,
      valueTag: choices.chance(20) ? choices.pick(['VIP', '普通', '潜在', '休眠', 'VIP客户']) : null,
    });
  }
  return rows;
}

function shuffled<T>(choices: Choices, values: readonly T[]): T[] {
  const result = [...values];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = choices.int(0, index);
    const [a, b] = [result[index], result[other]];
    if (a !== undefined && b !== undefined) [result[index], result[other]] = [b, a];
  }
  return result;
}

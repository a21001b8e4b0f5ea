import { dayOf } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import { sampleCompany } from '../../../src/app/sample/sampleCompany';
import type { Row } from './sampleFigures';
import { centsIn, groupBy, numberIn, rowsOf, sumOf } from './sampleFigures';

const asOf = { year: 2025, month: 9, day: 26 };
const end = serialOfDay(dayOf(2025, 9, 26));
const CHURN_WINDOW = 90;
const isReturn = (row: Row): boolean => row['type'] === '退货';

describe.each([undefined, 1, 99])('the sales ledger of the sample company (seed %s)', (seed) => {
  const sheets = sampleCompany({ language: 'zh-CN', asOf, ...(seed === undefined ? {} : { seed }) });
  const sales = rowsOf(sheets, 'sales');
  const customers = rowsOf(sheets, 'customers');
  const sold = sales.filter((row) => !isReturn(row));
  const byCustomer = groupBy(sales, 'customerId');
  const revenueOf = (rows: readonly Row[]): number => sumOf(rows, (row) => centsIn(row, 'amount'));
  const saleDays = (rows: readonly Row[]): number[] =>
    [...new Set(rows.filter((row) => !isReturn(row)).map((row) => numberIn(row, 'date')))].sort((a, b) => a - b);

  it('has 300 customers with unique ids and names and the size of ledger a workbook can show', () => {
    expect(new Set(customers.map((row) => row['customerId'])).size).toBe(300);
    expect(new Set(customers.map((row) => row['customerName'])).size).toBe(300);
    expect(sales.length).toBeGreaterThan(20_000);
    expect(sales.length).toBeLessThan(40_000);
    expect(new Set(sales.map((row) => row['productId'])).size).toBe(120);
    expect(new Set(sales.map((row) => row['category'])).size).toBe(8);
  });

  it('prices every line: amount = quantity x unit price to the cent, and a known cost of the same sign', () => {
    for (const row of sales) {
      const quantity = numberIn(row, 'quantity');
      const unitCost = centsIn(row, 'cost') / quantity;
      if (centsIn(row, 'amount') !== quantity * centsIn(row, 'unitPrice') || !Number.isInteger(unitCost) || unitCost <= 0)
        throw new Error(JSON.stringify(row));
      if (isReturn(row) !== quantity < 0) throw new Error(JSON.stringify(row));
    }
  });

  it('names every customer by one id, and only customers of the information sheet', () => {
    const names = new Map(customers.map((row) => [row['customerId'], row['customerName']]));
    expect(sales.filter((row) => row['customerId'] !== null && names.get(row['customerId'] ?? null) !== row['customerName'])).toEqual([]);
  });

  it('takes back 1 to 4 % of sales, mostly under the number of the order, never more than was sold', () => {
    const returns = sales.filter(isReturn);
    const rate = -revenueOf(returns) / revenueOf(sold);
    expect(rate).toBeGreaterThan(0.01);
    expect(rate).toBeLessThan(0.04);
    const orders = groupBy(sold, 'orderNo');
    const linked = returns.filter((row) => orders.has(String(row['orderNo'])));
    expect(linked.length / returns.length).toBeGreaterThan(0.7);
    expect(linked.length).toBeLessThan(returns.length);
    for (const row of linked) {
      const line = orders.get(String(row['orderNo']))?.find((sale) => sale['productId'] === row['productId']);
      expect(line && numberIn(line, 'quantity')).toBeGreaterThanOrEqual(-numberIn(row, 'quantity'));
      expect(line && numberIn(line, 'date')).toBeLessThan(numberIn(row, 'date'));
      expect([row['customerId'], row['unitPrice']]).toEqual([line?.['customerId'], line?.['unitPrice']]);
    }
  });

  it('earns 15 to 40 % in every category and in the whole', () => {
    for (const rows of [sales, ...groupBy(sales, 'category').values()]) {
      const margin = 1 - sumOf(rows, (row) => centsIn(row, 'cost')) / revenueOf(rows);
      expect(margin).toBeGreaterThan(0.15);
      expect(margin).toBeLessThan(0.45);
    }
    const whole = 1 - sumOf(sales, (row) => centsIn(row, 'cost')) / revenueOf(sales);
    expect(whole).toBeLessThan(0.4);
  });

  it('lives by few: the largest fifth of customers makes 60 to 80 % of sales, nobody more than 15 %', () => {
    const revenues = [...byCustomer.values()].map(revenueOf).sort((a, b) => b - a);
    const total = revenueOf(sales);
    const share = sumOf(revenues.slice(0, 60), (revenue) => revenue) / total;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
    expect((revenues[0] ?? 0) / total).toBeLessThan(0.15);
  });

  it('has customers in every state: never bought, bought once, active, churned, back after a long silence, new', () => {
    const days = [...byCustomer.values()].map(saleDays);
    const last = days.map((list) => list.at(-1) ?? 0);
    const active = last.filter((day) => end - day <= CHURN_WINDOW).length;
    expect(300 - byCustomer.size).toBeGreaterThanOrEqual(25);
    expect(300 - byCustomer.size).toBeLessThanOrEqual(50);
    expect(days.filter((list) => list.length === 1).length).toBeGreaterThanOrEqual(15);
    expect(active / days.length).toBeGreaterThan(0.6);
    expect(active / days.length).toBeLessThan(0.85);
    const gapBeforeLast = (list: readonly number[]): boolean =>
      list.some((day, index) => end - day < 30 && day - (list[index - 1] ?? day) > CHURN_WINDOW);
    expect(days.filter(gapBeforeLast).length).toBeGreaterThanOrEqual(2);
    expect(days.filter((list) => end - (list[0] ?? 0) < 60).length).toBeGreaterThanOrEqual(3);
    const churnedLately = last.filter((day) => end - day > CHURN_WINDOW && end - day <= CHURN_WINDOW + 31).length;
    expect(churnedLately).toBeGreaterThanOrEqual(1);
    expect(last.filter((day) => end - day > 60 && end - day <= CHURN_WINDOW).length).toBeGreaterThanOrEqual(2);
  });

  it('shows surges and plunges of frequent customers in the last 30 days', () => {
    const changes = [...byCustomer.values()].map((rows) => {
      const within = (from: number, to: number): number =>
        revenueOf(rows.filter((row) => end - numberIn(row, 'date') >= from && end - numberIn(row, 'date') < to));
      return { now: within(0, 30), before: within(30, 60) };
    });
    expect(changes.filter(({ now, before }) => before > 500_000 && now >= 2 * before).length).toBeGreaterThanOrEqual(3);
    expect(changes.filter(({ now, before }) => before > 500_000 && now <= 0.4 * before).length).toBeGreaterThanOrEqual(3);
  });

  it('keeps the seasons: a dip around Chinese New Year, a fourth quarter above the average, no weekend orders', () => {
    const within = (from: number, to: number): number =>
      revenueOf(sold.filter((row) => numberIn(row, 'date') >= from && numberIn(row, 'date') <= to)) / (to - from + 1);
    const year = within(serialOfDay(dayOf(2023, 11, 1)), serialOfDay(dayOf(2024, 10, 31)));
    expect(within(serialOfDay(dayOf(2024, 1, 30)), serialOfDay(dayOf(2024, 2, 27)))).toBeLessThan(0.7 * year);
    expect(within(serialOfDay(dayOf(2023, 10, 8)), serialOfDay(dayOf(2023, 12, 31)))).toBeGreaterThan(
      1.05 * within(serialOfDay(dayOf(2023, 6, 1)), serialOfDay(dayOf(2023, 8, 31))),
    );
    const weekdays = new Set(sold.map((row) => new Date((numberIn(row, 'date') - 25569) * 86_400_000).getUTCDay()));
    expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('grows: each of the first four full years sells more than the one before', () => {
    const yearly = [2020, 2021, 2022, 2023].map((year) =>
      revenueOf(
        sales.filter(
          (row) => numberIn(row, 'date') >= serialOfDay(dayOf(year, 1, 1)) && numberIn(row, 'date') <= serialOfDay(dayOf(year, 12, 31)),
        ),
      ),
    );
    expect([...yearly].sort((a, b) => a - b)).toEqual(yearly);
  });

  it('holds exactly the blemishes it declares: two lines without customer, three lines entered twice in a row', () => {
    expect(sales.filter((row) => row['customerId'] === null)).toHaveLength(2);
    expect(sales.filter((row) => row['customerId'] === null && row['customerName'] !== null)).toHaveLength(0);
    const written = sales.map((row) => JSON.stringify(row));
    expect(written.length - new Set(written).size).toBe(3);
    expect(written.filter((row, index) => row === written[index - 1])).toHaveLength(3);
  });
});

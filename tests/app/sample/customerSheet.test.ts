import { addMonths, dayOf } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import { sampleCompany } from '../../../src/app/sample/sampleCompany';
import { centsIn, groupBy, numberIn, rowsOf, sumOf } from './sampleFigures';

const sheets = sampleCompany({ language: 'zh-CN', asOf: { year: 2025, month: 9, day: 26 } });
const english = sampleCompany({ language: 'en-US', asOf: { year: 2025, month: 9, day: 26 } });
const customers = rowsOf(sheets, 'customers');
const updatedDay = dayOf(2025, 8, 31);
const updated = serialOfDay(updatedDay);
const salesOf = groupBy(
  rowsOf(sheets, 'sales').filter((row) => numberIn(row, 'date') <= updated),
  'customerId',
);

describe('the customer information sheet of the sample company', () => {
  it('agrees with the ledger up to the last monthly update: totals, deals, first and last deal, average', () => {
    let averages = 0;
    for (const customer of customers) {
      const lines = salesOf.get(String(customer['customerId'])) ?? [];
      const kept = [...groupBy(lines, 'orderNo').values()].filter((order) => {
        const sold = order.filter((line) => line['type'] === '销售');
        return sold.length > 0 && sumOf(order, (line) => centsIn(line, 'amount')) > 0;
      });
      const days = kept.map((order) => Math.min(...order.map((line) => numberIn(line, 'date'))));
      expect(centsIn(customer, 'totalAmount')).toBe(sumOf(lines, (line) => centsIn(line, 'amount')));
      expect(customer['frequency']).toBe(kept.length);
      expect(new Set(days).size).toBe(days.length);
      expect(customer['firstDeal']).toBe(days.length === 0 ? null : Math.min(...days));
      expect(customer['lastDeal']).toBe(days.length === 0 ? null : Math.max(...days));
      if (customer['averageOrder'] === null) continue;
      averages += 1;
      expect(centsIn(customer, 'averageOrder')).toBe(Math.round(centsIn(customer, 'totalAmount') / kept.length));
    }
    expect(averages).toBeGreaterThan(230);
  });

  it('grades by total amount: VIP from 100,000, ordinary from 10,000, else potential, a few left blank', () => {
    const graded = customers.filter((row) => row['grade'] !== null);
    expect(graded.length).toBeGreaterThan(285);
    expect(graded.length).toBeLessThan(300);
    for (const row of graded) {
      const total = numberIn(row, 'totalAmount');
      expect(row['grade']).toBe(total >= 100_000 ? 'VIP' : total >= 10_000 ? '普通' : '潜在');
    }
    expect(new Set(graded.map((row) => row['grade'])).size).toBe(3);
  });

  it('tags a customer closed exactly when the last deal is within three months of the update', () => {
    const limit = serialOfDay(addMonths(updatedDay, -3));
    for (const row of customers) expect(row['status'] === '成交').toBe(row['lastDeal'] !== null && numberIn(row, 'lastDeal') >= limit);
    expect(new Set(customers.map((row) => row['status']))).toEqual(new Set(['成交', '跟进中', '流失', '休眠']));
  });

  it('dates first contact before first deal, and numbers customers by the year of first contact', () => {
    for (const row of customers) {
      expect(numberIn(row, 'firstContact')).toBeLessThan(row['firstDeal'] === null ? Infinity : numberIn(row, 'firstDeal'));
      expect(String(row['customerId'])).toMatch(/^HY20\d\d\d{3}$/);
    }
    expect(customers.map((row) => row['serial'])).toEqual(customers.map((_, index) => index + 1));
  });

  it('writes phones as area code and number, and mail at domains reserved for examples', () => {
    for (const row of customers) expect(row['phone']).toMatch(/^0\d{2,3}-5550\d{3,4}$/);
    for (const row of rowsOf(english, 'customers')) expect(row['phone']).toMatch(/^\d{3}-555-01\d\d$/);
    for (const rows of [customers, rowsOf(english, 'customers')]) {
      const phones = rows.map((row) => row['phone']);
      expect(new Set(phones).size).toBe(phones.length);
      const mails = rows.flatMap((row) => (row['email'] === null ? [] : [row['email']]));
      expect(mails.filter((mail) => !/^[a-z]+\.[a-z]+@[a-z]+\.example$/.test(String(mail)))).toEqual([]);
      expect(mails.length).toBeGreaterThan(260);
      expect(mails.length).toBeLessThan(300);
    }
  });

  it('has industries of two levels and referrals by customers known before', () => {
    expect(customers.filter((row) => !/^[^-]+-[^-]+$/.test(String(row['industry'])))).toEqual([]);
    const position = new Map(customers.map((row, index) => [row['customerName'], index]));
    for (const [index, row] of customers.entries()) {
      expect(row['referredBy'] !== null).toBe(row['source'] === '转介绍');
      if (row['referredBy'] !== null) expect(position.get(row['referredBy'] ?? null)).toBeLessThan(index);
    }
  });
});

import { sampleCompany } from '../../../src/app/sample/sampleCompany';
import { groupBy, numberIn, rowsOf } from './sampleFigures';

const sheets = sampleCompany({ language: 'en-US', asOf: { year: 2025, month: 9, day: 26 } });
const customers = rowsOf(sheets, 'customers');
const ids = new Set(customers.map((row) => row['customerId']));

describe('what the sample company notes about its customers', () => {
  it('names only customers of the information sheet, in date order', () => {
    for (const [kind, date] of [
      ['interactions', 'date'],
      ['survey', 'date'],
      ['stages', 'enteredDate'],
      ['payments', 'date'],
    ] as const) {
      const rows = rowsOf(sheets, kind);
      const days = rows.map((row) => numberIn(row, date));
      expect(rows.filter((row) => !ids.has(row['customerId'] ?? null))).toEqual([]);
      expect([...days].sort((a, b) => a - b)).toEqual(days);
    }
  });

  it('logs every kind of contact, none before the first contact with the customer', () => {
    const log = rowsOf(sheets, 'interactions');
    expect([...groupBy(log, 'kind').keys()].sort()).toEqual(['Call', 'Complaint', 'Coupon', 'Inquiry', 'Service request', 'Visit']);
    const met = new Map(customers.map((row) => [row['customerId'], numberIn(row, 'firstContact')]));
    expect(log.filter((row) => numberIn(row, 'date') < (met.get(row['customerId'] ?? null) ?? Infinity))).toEqual([]);
  });

  it('solves what asks for a solution, on or after the day it came up, or says it is in progress', () => {
    const log = rowsOf(sheets, 'interactions');
    const wrong = log.filter((row) => {
      const asks = ['Inquiry', 'Service request', 'Complaint'].includes(String(row['kind']));
      if (!asks) return row['solvedDate'] !== null;
      if (row['solvedDate'] === null) return row['result'] !== 'In progress';
      return numberIn(row, 'solvedDate') < numberIn(row, 'date');
    });
    expect(wrong).toEqual([]);
    expect(log.some((row) => row['result'] === 'In progress')).toBe(true);
  });

  it('has scores from 1 to 5 with a mean between 3.3 and 4.5, and solutions for suggestions only, the latest of which still wait for one', () => {
    const answers = rowsOf(sheets, 'survey');
    const scores = answers.map((row) => numberIn(row, 'score'));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(answers.length).toBeGreaterThan(200);
    expect(mean).toBeGreaterThan(3.3);
    expect(mean).toBeLessThan(4.5);
    expect(scores.filter((score) => ![1, 2, 3, 4, 5].includes(score))).toEqual([]);
    for (const row of answers) if (row['suggestion'] === null) expect(row['solution']).toBeNull();
    const waiting = answers.filter((row) => row['suggestion'] !== null && row['solution'] === null).length;
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(answers.filter((row) => row['suggestion'] !== null).length / 4);
  });

  it('narrows as a funnel, and most lost opportunities are lost after the proposal', () => {
    const entries = rowsOf(sheets, 'stages');
    const reached = ['First contact', 'Need confirmed', 'Proposal', 'Contract'].map(
      (stage) => entries.filter((row) => row['stage'] === stage).length,
    );
    expect([...reached].sort((a, b) => b - a)).toEqual(reached);
    expect(new Set(reached).size).toBe(4);
    const lost = entries.filter((row) => row['lostReason'] !== null);
    expect(lost.length).toBeGreaterThanOrEqual(20);
    const afterProposal = lost.filter((row) => row['stage'] === 'Proposal').length / lost.length;
    expect(afterProposal).toBeGreaterThan(0.3);
    expect(lost.filter((row) => row['stage'] === 'Contract')).toEqual([]);
  });

  it('dates the contract of a buying customer no later than the first sale', () => {
    const contracts = groupBy(
      rowsOf(sheets, 'stages').filter((row) => row['stage'] === 'Contract'),
      'customerId',
    );
    for (const [id, lines] of groupBy(
      rowsOf(sheets, 'sales').filter((row) => row['type'] === 'Sale'),
      'customerId',
    )) {
      const signed = Math.min(...(contracts.get(id) ?? []).map((row) => numberIn(row, 'enteredDate')));
      expect([id, signed <= Math.min(...lines.map((row) => numberIn(row, 'date')))]).toEqual([id, true]);
    }
  });

  it('ships no more than was ordered, and has short, late and unshipped lines', () => {
    const orders = rowsOf(sheets, 'orders');
    expect(orders.filter((row) => numberIn(row, 'shipped') > numberIn(row, 'ordered'))).toEqual([]);
    expect(orders.filter((row) => (row['shipDate'] === null) !== (row['shipped'] === 0))).toEqual([]);
    const short = orders.filter((row) => numberIn(row, 'shipped') > 0 && numberIn(row, 'shipped') < numberIn(row, 'ordered'));
    const late = orders.filter((row) => row['shipDate'] !== null && numberIn(row, 'shipDate') > numberIn(row, 'promisedDate'));
    expect([short.length > 0, late.length > 0, orders.some((row) => row['shipDate'] === null)]).toEqual([true, true, true]);
    expect(late.length / orders.length).toBeLessThan(0.15);
  });
});

import { briefOf } from '../../../../src/core/analysis/portrait/brief';
import type { SalesFigures } from '../../../../src/core/analysis/portrait/salesFigures';
import { minor } from '../../../../src/core/values/minor';

const year: SalesFigures = { revenue: minor(100_000_00), grossProfit: minor(20_000_00), margin: 0.2, costCoverage: 1, orders: 10, products: 3, orderValue: minor(10_000_00) };

describe('The negotiation brief (row 43)', () => {
  it('says what growth is worth and what may be given for it', () => {
    const brief = briefOf(year, null, 2, { growth: 0.25, interest: 0.073 })!;
    expect(Number(brief.extraRevenue)).toBe(25_000_00);
    expect(Number(brief.extraProfit)).toBe(5_000_00);
    // 125,000 at 4 % less is 120,000; cost of 125 % volume is 100,000: the profit is 20,000 as before
    expect(brief.discountKept).toBeCloseTo(0.04, 12);
    // 125,000 x 7.3 % / 365 = 25 a day; 5,000 / 25
    expect(brief.daysKept).toBeCloseTo(200, 9);
    expect(brief.creditCost).toBeNull();
  });

  it('says nothing of profit where no cost is known, and nothing at all without revenue', () => {
    expect(briefOf({ ...year, margin: null, grossProfit: null }, null, 2, { growth: 0.3, interest: 0.06 })).toMatchObject({ extraProfit: null, discountKept: null, daysKept: null });
    expect(briefOf({ ...year, revenue: minor(0) }, null, 2, { growth: 0.3, interest: 0.06 })).toBeNull();
  });
});

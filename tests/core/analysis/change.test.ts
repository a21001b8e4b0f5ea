import { changeOf } from '../../../src/core/analysis/change';
import { minor } from '../../../src/core/values/minor';
import { analysisOf, at, sale } from './analyseRows';

describe('a change (D4)', () => {
  test('is a share of the earlier amount where that is positive', () => {
    expect(changeOf(minor(150), minor(100))).toBe(0.5);
    expect(changeOf(minor(-50), minor(100))).toBe(-1.5);
    expect(changeOf(minor(0), minor(100))).toBe(-1);
  });

  test.each([
    ['new: nothing before', 100, 0],
    ['nothing in both', 0, 0],
    ['a negative amount before', 100, -20],
  ])('is null with %s', (_why, current, earlier) => {
    expect(changeOf(minor(current), minor(earlier))).toBeNull();
  });

  test('is given by customer, null for one who is new since', () => {
    const analysis = analysisOf(
      { sales: [sale('old', '2024-02-03', '80'), sale('old', '2024-03-03', '100'), sale('young', '2024-03-03')] },
      '2024-03-31',
    );
    expect(analysis.customers.periodChange[at(analysis, 'old')]).toBe(0.25);
    expect(analysis.customers.periodChange[at(analysis, 'young')]).toBeNaN();
  });
});

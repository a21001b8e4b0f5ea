import { midRankScores } from '../../../src/core/analysis/rfm';
import { RFM_SEGMENTS, segmentOf } from '../../../src/core/analysis/rfmSegments';
import { analysisOf, at, sale } from './analyseRows';

const byNumber = (a: number, b: number): number => a - b;

describe('RFM scores (D12)', () => {
  test.each([
    [
      [1, 1, 1, 1, 1, 1, 2, 2, 3, 10],
      [2, 2, 2, 2, 2, 2, 4, 4, 5, 5],
    ],
    [
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ],
    [
      [7, 7, 7],
      [3, 3, 3],
    ],
    [[], []],
  ])('of %j are %j', (values, expected) => {
    expect(midRankScores(values, byNumber)).toEqual(expected);
  });

  test('are given to who ever bought, R reversed, F and M over the last 365 days', () => {
    const sales = [
      sale('fresh', '2024-06-29', '10'),
      sale('fresh', '2024-06-01', '10'),
      sale('stale', '2023-06-30', '9000'),
      sale('edge', '2023-07-02', '5'),
      sale('returns', '2024-06-01', '-5'),
    ];
    const analysis = analysisOf({ sales }, '2024-06-30');
    const score = (id: string) => analysis.customers.rfm[at(analysis, id)];
    expect(score('fresh')).toMatchObject({ r: 5, f: 5, m: 5, segment: 'champions' });
    expect(score('edge')).toMatchObject({ r: 3, f: 3, m: 3 });
    expect(score('stale')).toMatchObject({ r: 1, f: 1, m: 1, segment: 'lost' });
    expect(score('returns')).toBeNull();
  });

  test('name all 25 cells, and use every name', () => {
    const cells = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].map((fm) => segmentOf(r, fm, fm)));
    expect(new Set(cells)).toEqual(new Set(RFM_SEGMENTS));
    expect(() => segmentOf(6, 1, 1)).toThrow(RangeError);
  });

  test('round the mean of F and M half up', () => {
    expect(segmentOf(5, 4, 3)).toBe(segmentOf(5, 4, 4));
    expect(segmentOf(5, 4, 2)).toBe(segmentOf(5, 3, 3));
  });
});

import { customersOfClass } from '../../../../src/core/analysis/portrait/customerClass';
import { parseClass } from '../../../../src/core/reports/portrait/classExpression';
import { inputOf, SMALL_SHEETS } from '../smallBook';

describe('A class of customers in words', () => {
  it.each([
    ['A', { grade: ['A'] }],
    ['a,down', { grade: ['A'], move: ['down'] }],
    ['A 下降', { grade: ['A'], move: ['down'] }],
    ['grade:A|B，经手人：王芳', { grade: ['A', 'B'], handler: ['王芳'] }],
    ['即将流失', { activity: ['aboutToChurn'] }],
    ['About to churn & region=East China', { activity: ['aboutToChurn'], region: ['East China'] }],
    ['new', { state: ['new'] }],
    ['move:new', { move: ['new'] }],
    ['vip, A, B', { tag: ['vip'], grade: ['A', 'B'] }],
  ])('%s is understood', (written, wanted) => expect(parseClass(written)).toEqual({ ok: true, wanted }));

  it.each([
    ['X', 'X'],
    ['A, sideways', 'sideways'],
    ['A sideways', 'sideways'],
    ['colour:blue', 'colour:blue'],
    ['grade:A|X', 'grade:A|X'],
    ['', ''],
    [' , ', ','],
  ])('"%s" is refused by what of it is not known', (written, unknown) => expect(parseClass(written)).toEqual({ ok: false, unknown }));

  it('means the customers that the analysis puts there, greatest first; classes of a key share nobody and leave nobody out', () => {
    const { analysis, book } = inputOf(SMALL_SHEETS);
    const { customers } = analysis;
    const of = (written: string): number[] => {
      const parsed = parseClass(written);
      if (!parsed.ok) throw new Error(parsed.unknown);
      return customersOfClass(analysis, book, parsed.wanted);
    };
    expect(of('A').map((c) => customers.abc[c])).toEqual(['A']);
    expect([...of('A'), ...of('B'), ...of('C'), ...of('D')].sort()).toEqual([...of('A|B|C|D')].sort());
    expect(of('handler:王芳').map((c) => customers.names[c])).toEqual(['华东机电', '新锐自动化', '远大物资']);
    expect(of('handler:王芳, 从未交易').map((c) => customers.names[c])).toEqual(['远大物资']);
    expect(of('handler:nobody')).toEqual([]);
    // Who fell is asked for by the grade that was lost: customer 2 fell from B to C, customer 3 left grade C.
    expect([of('B,down'), of('C,down'), of('C,left'), of('D,left')]).toEqual([[2], [], [3], []]);
    expect(of('C')).toEqual([2]);
  });
});

import fc from 'fast-check';
import { abcCaseOf } from '../../../src/core/analysis/abcCase';
import { GRADES, type Analysis } from '../../../src/core/analysis/analysis';
import { addMinor, ZERO } from '../../../src/core/values/minor';
import { minorAt } from '../../../src/core/values/minorColumn';
import { analysisOf, at, decimal, sale } from './analyseRows';

/** May is graded, April is the month before. */
const SALES = [
  sale('stays', '2024-04-02', '900'), sale('stays', '2024-05-02', '900'),
  sale('falls', '2024-04-03', '800'), sale('falls', '2024-05-03', '30'),
  sale('gone', '2024-04-04', '700'),
  sale('rises', '2024-04-05', '10'), sale('rises', '2024-05-05', '850'),
  sale('fresh', '2024-05-06', '40'),
  sale('today', '2024-06-01', '1'),
];
const fixed = { abc: { mode: 'fixed', base: 'gross', dynamicCuts: [20, 80], fixedCuts: ['500', '100', '20'], gradingPeriod: 'lastFullMonth' } } as const;

describe('the movement matrix (D11)', () => {
  test('has who went from which grade to which, with what they ordered before and now', () => {
    const analysis = analysisOf({ sales: SALES }, '2024-06-01', fixed);
    const { movement } = analysis.abc;
    expect(movement.A.A.customers).toBe(1);
    expect(movement.A.C).toMatchObject({ customers: 1 });
    expect(decimal(analysis, movement.A.C.amount)).toBe('30.00');
    expect(decimal(analysis, movement.A.C.amountBefore)).toBe('800.00');
    expect(movement.A.D).toMatchObject({ customers: 1, amount: 0 });
    expect(movement.D.A.customers).toBe(1);
    expect(movement.D.C.customers).toBe(1);
    expect(movement.D.D.customers).toBe(1);
  });

  test('adds up to the classes before, the classes now and their amounts, on random ledgers', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('2024-03', '2024-04', '2024-05'), fc.integer({ min: 1, max: 28 }), fc.integer({ min: -500, max: 90000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.constantFrom('gross', 'net'), (rows, base) => {
        const sales = rows.map(([id, month, on, amount]) => sale(id, `${month}-${String(on).padStart(2, '0')}`, String(amount)));
        const analysis = analysisOf({ sales }, '2024-06-10', { abc: { ...fixed.abc, base, mode: 'dynamic' } });
        expect(sumsOf(analysis)).toEqual(GRADES.map((grade) => ({ now: slow(analysis, grade, 'abc'), before: slow(analysis, grade, 'abcPrevious') })));
      }),
    );
  });
});

/** Sums of the matrix by column (now) and by row (before). */
function sumsOf({ abc: { movement } }: Analysis) {
  return GRADES.map((grade) => ({
    now: {
      customers: GRADES.reduce((sum, from) => sum + movement[from][grade].customers, 0),
      amount: GRADES.reduce((sum, from) => addMinor(sum, movement[from][grade].amount), ZERO),
    },
    before: {
      customers: GRADES.reduce((sum, to) => sum + movement[grade][to].customers, 0),
      amount: GRADES.reduce((sum, to) => addMinor(sum, movement[grade][to].amountBefore), ZERO),
    },
  }));
}

/** The class of a grade, customer by customer. */
function slow({ customers }: Analysis, grade: string, when: 'abc' | 'abcPrevious') {
  const amounts = when === 'abc' ? customers.abcBase : customers.abcBasePrevious;
  const members = customers.ids.map((_, c) => c).filter((c) => customers.inScope[c] && customers[when][c] === grade);
  return { customers: members.length, amount: members.reduce((sum, c) => addMinor(sum, minorAt(amounts, c)), ZERO) };
}

test('orders of the grading period are counted by customer, each once', () => {
  const sales = [...SALES, sale('rises', '2024-05-20', '5', { orderNo: '7' }), sale('rises', '2024-05-20', '6', { orderNo: '7' })];
  const analysis = analysisOf({ sales }, '2024-06-01', fixed);
  expect(analysis.customers.gradingOrders[at(analysis, 'rises')]).toBe(2);
  expect(analysis.customers.gradingOrders[at(analysis, 'gone')]).toBe(0);
});

test('every pair of grades has its case: who fell to D from A or B is visited, the others at D are called', () => {
  expect([abcCaseOf('A', 'D'), abcCaseOf('B', 'A'), abcCaseOf('C', 'A')]).toEqual(['hold', 'lift', 'convert']);
  expect(GRADES.map((before) => abcCaseOf('D', before))).toEqual(['visit', 'visit', 'call', 'call']);
});

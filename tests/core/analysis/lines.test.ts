import type { SaleRow } from './bookOf';
import { analysisOf, decimal, sale } from './analyseRows';

function totalsOf(sales: readonly SaleRow[], settings = {}, typeHeader = 'Type') {
  const analysis = analysisOf({ sales, typeHeader }, '2024-12-31', settings);
  const { grossSales, returns, allowances, revenue } = analysis.totals;
  return {
    gross: decimal(analysis, grossSales),
    returns: decimal(analysis, returns),
    allowances: decimal(analysis, allowances),
    revenue: decimal(analysis, revenue),
  };
}

describe('a line (D5) is a return', () => {
  test.each(['退货', '退款', '红字发票', '销售退回', 'Return', 'SalesReturn', 'refund', 'Credit note', 'credit-memo', 'RMA 12'])(
    'with the type word %s, and its amount is forced negative',
    (type) => {
      expect(totalsOf([sale('c', '2024-01-01', '100'), sale('c', '2024-01-02', '30', { type })])).toEqual({
        gross: '100.00',
        returns: '30.00',
        allowances: '0.00',
        revenue: '70.00',
      });
    },
  );

  test.each(['销售', '未退货', 'Not returned', 'Pharma', 'returnable', 'non-return'])('but not with the type word %s', (type) => {
    expect(totalsOf([sale('c', '2024-01-02', '30', { type })]).returns).toBe('0.00');
  });

  test('where a yes/no column under a header of returns says yes', () => {
    const sales = [sale('c', '2024-01-01', '100', { type: '否' }), sale('c', '2024-01-02', '30', { type: '是' })];
    expect(totalsOf(sales, {}, '是否退货').returns).toBe('30.00');
    expect(totalsOf(sales, {}, '类型').returns).toBe('0.00');
  });

  test('with a document prefix before a digit, once the user names the prefix', () => {
    const sales = [sale('c', '2024-01-02', '30', { orderNo: 'C536379' }), sale('c', '2024-01-02', '5', { orderNo: 'CASH1' })];
    expect(totalsOf(sales).returns).toBe('0.00');
    expect(totalsOf(sales, { returnPrefixes: ['C'] }).returns).toBe('30.00');
  });

  test('with a negative amount, or a negative quantity whatever the amount', () => {
    expect(totalsOf([sale('c', '2024-01-02', '-30')]).returns).toBe('30.00');
    expect(totalsOf([sale('c', '2024-01-02', '30', { quantity: '-1' })])).toMatchObject({ returns: '30.00', revenue: '-30.00' });
    expect(totalsOf([{ customerId: 'c', date: '2024-01-02', quantity: '-2', unitPrice: '-15' }]).returns).toBe('30.00');
  });
});

describe('a line (D5) is an allowance', () => {
  test.each([{ type: '折扣' }, { productName: '年度返利' }, { category: 'Rebates' }, { productName: 'Volume discount' }])(
    'when it is negative and says %o',
    (words) => {
      expect(totalsOf([sale('c', '2024-01-01', '100'), sale('c', '2024-01-02', '-30', words)])).toEqual({
        gross: '100.00',
        returns: '0.00',
        allowances: '30.00',
        revenue: '70.00',
      });
    },
  );

  test('not when it is positive, nor when its type says return first', () => {
    expect(totalsOf([sale('c', '2024-01-01', '100', { productName: 'Discount card' })]).gross).toBe('100.00');
    expect(totalsOf([sale('c', '2024-01-01', '-10', { productName: 'Discount card', type: '退货' })]).returns).toBe('10.00');
  });
});

describe('a line (D5) that is void, cancelled or a draft', () => {
  test.each([{ status: '已作废' }, { status: 'Cancelled' }, { type: '草稿' }, { status: 'draft' }])('is in no figure: %o', (mark) => {
    const analysis = analysisOf({ sales: [sale('c', '2024-01-01'), sale('d', '2024-01-02', '30', mark)] }, '2024-12-31');
    expect(decimal(analysis, analysis.totals.revenue)).toBe('100.00');
    expect(analysis.totals.customers).toBe(1);
    expect(analysis.rows.sales).toMatchObject({ read: 2, used: 1, outOfScope: 1, outOfScopeBy: { 'X-VOID': 1 } });
  });

  test('counts where the word is denied', () => {
    expect(totalsOf([sale('c', '2024-01-01', '30', { status: '未取消' })]).gross).toBe('30.00');
  });
});

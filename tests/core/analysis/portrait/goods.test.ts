import { analyse } from '../../../../src/core/analysis/analyse';
import { openArchive } from '../../../../src/core/analysis/portrait/customerArchive';
import { Portraitist, type Portrait } from '../../../../src/core/analysis/portrait/portrait';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { isoOf } from '../../../../src/core/values/civilDay';
import { minorToDecimal } from '../../../../src/core/values/minor';
import { day, sale } from '../analyseRows';
import { bookOf, type PlainSheets } from '../bookOf';

const D = '2024-06-30';

function portraitOf(sheets: PlainSheets, id = 'a'): Portrait {
  const book = bookOf(sheets);
  const analysis = analyse(book, { ...DEFAULT_SETTINGS, asOf: day(D) }, { today: day(D) });
  return new Portraitist(openArchive(book, analysis)).portraitOf(analysis.customers.ids.indexOf(id));
}

/** Valve every 30 days until March, pump every 30 days until June. */
const VALVE_DAYS = ['2023-12-05', '2024-01-04', '2024-02-03', '2024-03-04'];
const PUMP_DAYS = ['2024-02-26', '2024-03-27', '2024-04-26', '2024-05-26', '2024-06-25'];
const goods = [
  ...VALVE_DAYS.map((date) => sale('a', date, '100', { productName: 'Valve', quantity: '2' })),
  ...PUMP_DAYS.map((date) => sale('a', date, '300', { productName: 'Pump', quantity: '1' })),
];

describe('What a customer buys', () => {
  it('shows a product as stopped after twice its own interval while the customer buys on', () => {
    const [pump, valve] = portraitOf({ sales: goods }).goods;
    expect(valve).toMatchObject({ name: 'Valve', rhythm: 30, silence: 118, stopped: true, share: 400 / 1900 });
    expect(pump).toMatchObject({ name: 'Pump', rhythm: 30, silence: 5, stopped: false });
    expect([valve!.first, valve!.last].map((found) => isoOf(found!))).toEqual(['2023-12-05', '2024-03-04']);
  });

  it('calls nothing stopped of a customer who has stopped altogether', () => {
    const lost = portraitOf({ sales: [...VALVE_DAYS.map((date) => sale('a', date, '100', { productName: 'Valve' })), sale('b', '2024-06-20')] });
    expect(lost.goods[0]).toMatchObject({ rhythm: 30, silence: 118, stopped: false });
  });

  it('takes what came back off amount and quantity, and off no purchase day', () => {
    const returned = portraitOf({ sales: [...goods, sale('a', '2024-06-28', '-300', { productName: 'Pump', quantity: '-1' })] }).goods.find((good) => good.name === 'Pump')!;
    expect(minorToDecimal(returned.amount, 2)).toBe('1200.00');
    expect(Number(returned.quantity)).toBe(4);
    expect(isoOf(returned.last!)).toBe('2024-06-25');
  });

  it('has no rhythm for what was bought twice only: one gap is no habit', () => {
    expect(portraitOf({ sales: [sale('a', '2024-05-01', '1', { productName: 'X' }), sale('a', '2024-06-01', '1', { productName: 'X' })] }).goods[0]!.rhythm).toBeNull();
  });
});

describe('The orders that matter', () => {
  const orders = portraitOf({
    sales: [
      sale('a', '2024-01-05', '100', { orderNo: 'A-10', salesperson: 'Wang' }),
      sale('a', '2024-01-05', '100', { orderNo: 'A-9', salesperson: 'Li', cost: '60' }),
      sale('a', '2024-03-01', '500', { orderNo: 'A-11', productName: 'P', cost: '400' }),
      sale('a', '2024-03-01', '200', { orderNo: 'A-11', productName: 'Q' }),
      sale('a', '2024-04-01', '900', { orderNo: 'A-12' }),
      sale('a', '2024-04-02', '-900', { orderNo: 'A-12', type: 'return' }),
      sale('a', '2024-05-01', '700', { orderNo: 'A-13' }),
    ],
  }).keyOrders;

  it('takes the earliest day, then the lower number, as the first order', () => {
    expect(orders.first).toMatchObject({ orderNo: 'A-9', salesperson: 'Li', margin: 0.4 });
  });

  it('passes over the order that was wholly taken back, and gives a tie to the later one', () => {
    expect(orders.largest).toMatchObject({ orderNo: 'A-13' });
    expect(orders.latest).toMatchObject({ orderNo: 'A-13' });
    expect(orders.latestReturn).toMatchObject({ orderNo: 'A-12', lines: 1 });
    expect(Number(orders.latestReturn!.amount)).toBe(-90000);
  });

  it('works a margin out over the lines that have a cost', () => {
    const [, largest] = [orders.first, portraitOf({ sales: [sale('a', '2024-03-01', '500', { orderNo: '1', cost: '400' }), sale('a', '2024-03-01', '200', { orderNo: '1' })] }).keyOrders.largest];
    expect(largest).toMatchObject({ lines: 2, margin: 0.2 });
  });
});

describe('The next order (D17)', () => {
  it('is expected one typical interval after the last, in a window of the own quartiles, worth the median of the last five', () => {
    const next = portraitOf({ sales: goods }).nextOrder!;
    // gaps: 30 30 23 7 23 30 30 30 days between all purchase days
    expect(isoOf(next.from)).toBe('2024-07-18');
    expect(isoOf(next.to)).toBe('2024-07-25');
    expect(next.fromBook).toBe(false);
    expect(Number(next.amount)).toBe(30000);
    expect(next.dueGoods.map((good) => good.name)).toEqual(['Pump']);
    expect(next.overdueDays).toBe(0);
  });

  it('says by how many days it is overdue', () => {
    const next = portraitOf({ sales: [sale('a', '2024-03-01'), sale('a', '2024-03-11'), sale('a', '2024-03-21'), sale('b', '2024-06-30')] }).nextOrder!;
    expect(isoOf(next.expected)).toBe('2024-03-31');
    expect(next.overdueDays).toBe(91);
    expect(next.fromBook).toBe(true);
  });

  it('is not told for a customer who bought once', () => {
    expect(portraitOf({ sales: [sale('a', '2024-03-01')] }).nextOrder).toBeNull();
  });
});

import { contactsOf, surveyOf } from '../../../../src/core/analysis/portrait/contacts';
import { fulfilmentOf } from '../../../../src/core/analysis/portrait/fulfilment';
import { openRelationArchive } from '../../../../src/core/analysis/portrait/relations';
import { isoOf } from '../../../../src/core/values/civilDay';
import { inputOf, serial, type PlainSheet } from '../../reports/smallBook';
import { day } from '../analyseRows';

const SALES: PlainSheet = { kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: [[serial('2024-04-01'), 'K1', 10], [serial('2024-04-30'), 'K2', 10]] };
const D = day('2024-04-30');

describe('Orders against shipments (D14)', () => {
  const { book } = inputOf([
    SALES,
    {
      kind: 'orders',
      fields: ['orderNo', 'date', 'customerId', 'ordered', 'shipped', 'promisedDate', 'shipDate'],
      rows: [
        ['O1', serial('2024-04-01'), 'K1', 10, 10, serial('2024-04-10'), serial('2024-04-09')],
        ['O1', serial('2024-04-01'), 'K1', 10, 4, serial('2024-04-10'), serial('2024-04-11')],
        ['O2', serial('2024-04-20'), 'K1', 5, 8, serial('2024-05-10'), serial('2024-04-22')],
        ['O3', serial('2024-05-20'), 'K1', 100, 0, serial('2024-05-30'), null],
      ],
    },
  ]);
  const archive = openRelationArchive(book);
  const of = (id: string) => fulfilmentOf(book, archive, book.customers.ids.indexOf(id), D);

  it('counts what is open line by line, and sets nothing shipped in excess against it', () => {
    const found = of('K1')!;
    const units = (amount: unknown): number => Number(amount) / 10 ** found.scale;
    expect([units(found.ordered), units(found.shipped), units(found.open)]).toEqual([25, 22, 6]);
    expect(found).toMatchObject({ lines: 3, openLines: 1, lateLines: 1, overShipped: 1 });
  });

  it('fills 19 of 25, is on time in two of three lines, and takes six days on average from order to last shipment', () => {
    const found = of('K1')!;
    expect(found.fillRate).toBeCloseTo(19 / 25, 12);
    expect(found.onTime).toBeCloseTo(2 / 3, 12);
    expect(found.leadTime).toBe((10 + 2) / 2);
  });

  it('is not told for a customer who is not on the sheet', () => {
    expect(of('K2')).toBeNull();
  });
});

describe('Contacts and answers up to the as-of date', () => {
  const { book } = inputOf([
    SALES,
    {
      kind: 'interactions',
      fields: ['date', 'customerId', 'channel', 'kind', 'content', 'solvedDate'],
      rows: [
        [serial('2024-04-02'), 'K1', '电话', '投诉', '少发', serial('2024-04-05')],
        [serial('2024-04-20'), 'K1', '邮件', '投诉', '破损', null],
        [serial('2022-01-02'), 'K1', '上门', '拜访', '参观', null],
        [serial('2024-05-02'), 'K1', '上门', '拜访', '以后', null],
      ],
    },
    { kind: 'survey', fields: ['date', 'customerId', 'score', 'feedback'], rows: [[serial('2024-03-01'), 'K1', 4, '好'], [serial('2024-04-01'), 'K1', null, '慢']] },
  ]);
  const archive = openRelationArchive(book);

  it('lists the latest first, knows open complaints, and leaves out what comes later', () => {
    const contacts = contactsOf(book, archive, book.customers.ids.indexOf('K1'), D)!;
    expect(contacts.all.map((contact) => [isoOf(contact.day), contact.isComplaint, contact.solvedAfter])).toEqual([
      ['2024-04-20', true, null],
      ['2024-04-02', true, 3],
      ['2022-01-02', false, null],
    ]);
    expect(contacts).toMatchObject({ lastYear: 2, complaints: 2, openComplaints: 1 });
  });

  it('keeps an answer without a score as what it is', () => {
    expect(surveyOf(book, archive, book.customers.ids.indexOf('K1'), D)!.map(({ score, feedback }) => [score, feedback])).toEqual([
      [null, '慢'],
      [4, '好'],
    ]);
  });
});

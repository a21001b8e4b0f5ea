import { findCustomer } from '../../../../src/core/analysis/portrait/findCustomer';

const ids = ['001', '1', 'K3', 'K4', 'K5', 'K6'];
const names = ['华东机电', 'Acme Ltd', '同名公司', '同名公司', 'ＡＢＣ 贸易', '以后的客户'];
const customers = { ids, names, length: ids.length, inScope: Uint8Array.from([1, 1, 1, 1, 1, 0]) };

describe('Finding a customer', () => {
  it.each([
    ['001', 0],
    [' k3 ', 2],
    ['Ｋ３', 2],
    ['acme  LTD', 1],
    ['华东 机电', 0],
    ['abc贸易', 4],
  ])('finds "%s" whatever its width, case and spaces', (written, customer) => {
    expect(findCustomer(customers, written)).toEqual({ found: 'one', customer });
  });

  it('keeps 1 and 001 apart: an id is text', () => {
    expect(findCustomer(customers, '1')).toEqual({ found: 'one', customer: 1 });
  });

  it('asks which one is meant where several bear the name', () => {
    expect(findCustomer(customers, '同名公司')).toEqual({
      found: 'several',
      candidates: [
        { id: 'K3', name: '同名公司' },
        { id: 'K4', name: '同名公司' },
      ],
    });
  });

  it('guesses nobody from a part of a name, but says who is near', () => {
    expect(findCustomer(customers, '华东')).toEqual({ found: 'none', candidates: [{ id: '001', name: '华东机电' }] });
    expect(findCustomer(customers, '以后的客户')).toEqual({ found: 'none', candidates: [] });
    expect(findCustomer(customers, '  ')).toEqual({ found: 'none', candidates: [] });
  });
});

import { initialsAt, pinyinInitials } from '../../../../src/core/analysis/search/pinyinInitials';
import { CustomerIndex } from '../../../../src/core/analysis/search/searchCustomers';
import type { TextColumn } from '../../../../src/core/tables/columns';

const column = (texts: string[]): TextColumn => ({ codes: Int32Array.from(texts, (_, index) => index), texts });
const names = ['重庆华立商贸', '上海博远科技', '北京重华', 'Ann & Sons', '停用客户'];
const index = new CustomerIndex(
  { length: 5, ids: ['C001', 'C002', 'C010', 'X-7', 'C003'], names, inScope: Uint8Array.of(1, 1, 1, 1, 0) },
  { text: new Map([['phone', column(['138 0013 8000', '021-6666 8888', '010-12345', '', '138 0000'])], ['contact', column(['王芳', '李雷', '韩梅', 'Joe', '赵'])]]) },
);
const found = (typed: string): string[] => index.find(typed, 10).map(({ name }) => name);

describe('searching a customer while typing', () => {
  it('finds by the beginning of a name before a name that only holds the text', () => {
    expect(found('重')).toEqual(['重庆华立商贸', '北京重华']);
  });

  it('finds by id in any case and width', () => {
    expect(found('ｃ００１')).toEqual(['重庆华立商贸']);
    expect(found('c0')).toEqual(['重庆华立商贸', '上海博远科技', '北京重华']);
  });

  it('finds by digits of the phone however it is written, and says which number', () => {
    expect(index.find('13800138', 10)).toEqual([{ customer: 0, id: 'C001', name: '重庆华立商贸', by: '138 0013 8000' }]);
    expect(found('021 6666')).toEqual(['上海博远科技']);
    expect(found('13')).toEqual([]);
  });

  it('finds by pinyin initials, also where a character is read in two ways', () => {
    expect(found('cqhl')).toEqual(['重庆华立商贸']);
    expect(found('zq')).toEqual(['重庆华立商贸']);
    expect(found('byk')).toEqual(['上海博远科技']);
  });

  it('finds by contact', () => {
    expect(index.find('韩', 10)[0]).toMatchObject({ name: '北京重华', by: '韩梅' });
  });

  it('leaves out customers that are in no list, and finds nothing for nothing', () => {
    expect(found('停用')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(index.find('c', 2)).toHaveLength(2);
  });
});

describe('pinyin initials', () => {
  it('gives the usual initial of common characters', () => {
    expect(pinyinInitials('阿里巴巴北京成都大连福州广州杭州济南昆明兰州南京青岛日照苏州天津武汉西安银川郑州').join('')).toBe(
      'albb' + 'bj' + 'cd' + 'dl' + 'fz' + 'gz' + 'hz' + 'jn' + 'km' + 'lz' + 'nj' + 'qd' + 'rz' + 'sz' + 'tj' + 'wh' + 'xa' + 'yc' + 'zz',
    );
  });

  it('keeps letters and digits and leaves out signs', () => {
    expect(pinyinInitials('A1（上）·')).toEqual(['a', '1', 's']);
    expect(initialsAt(['a', 'cz'], 'z')).toBe(1);
    expect(initialsAt(['a'], 'ab')).toBe(-1);
  });
});

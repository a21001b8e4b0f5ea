import { fieldQuality } from '../../../src/core/analysis/quality';
import type { SourceKind } from '../../../src/core/records/sourceKinds';
import type { CellInput } from '../../../src/core/tables/columns';
import { proposalOf, readRows } from '../records/readPlain';

function qualityOf(kind: SourceKind, fields: readonly string[], rows: readonly (readonly CellInput[])[]) {
  const quality = fieldQuality([readRows(proposalOf(kind, fields), rows)], 'zh-CN');
  return new Map(quality.map((of) => [of.field, of]));
}

test('a row left out for its date counts against the date column and no other', () => {
  const quality = qualityOf('sales', ['date', 'customerName', 'amount'], [
    [45_000, '甲', 5],
    ['soon', '乙', 6],
    ['', '丙', 7],
    [45_001, '丁', 'x'],
    [45_002, '', 8],
  ]);
  expect(quality.get('date')).toMatchObject({ rows: 4, filled: 3, unusable: 1, distinct: null });
  expect(quality.get('amount')).toMatchObject({ rows: 3, filled: 3, unusable: 1 });
  expect(quality.get('customerName')).toMatchObject({ rows: 2, filled: 1, unusable: 0 });
});

test('phone numbers and e-mail addresses that are none are not valid, words for nothing are blank', () => {
  const quality = qualityOf('customers', ['customerId', 'customerName', 'phone', 'email'], [
    ['1', '甲', '13800138000', 'a@b.cn'],
    ['2', '乙', '12', 'no address'],
    ['3', '丙', '暂无', ''],
    ['4', '丁', '138 0013 8000', 'c@d.cn'],
  ]);
  expect(quality.get('phone')).toMatchObject({ rows: 4, filled: 3, unusable: 1 });
  expect(quality.get('email')).toMatchObject({ rows: 4, filled: 3, unusable: 1, distinct: 2 });
});

test('ids that repeat are not unique, whatever their width and case', () => {
  const quality = qualityOf('customers', ['customerId', 'customerName'], [['A1', '甲'], ['ａ1', '乙'], ['B2', '丙']]);
  expect(quality.get('customerId')).toMatchObject({ filled: 3, distinct: 2 });
});

test('faults beyond those that are listed are counted in the column they are known to be in', () => {
  const rows = Array.from({ length: 500 }, (_, i): CellInput[] => [i < 450 ? 'soon' : 45_000, '甲', 1]);
  const quality = qualityOf('sales', ['date', 'customerName', 'amount'], rows);
  expect(quality.get('date')).toMatchObject({ rows: 500, filled: 500, unusable: 450, exact: true });
});

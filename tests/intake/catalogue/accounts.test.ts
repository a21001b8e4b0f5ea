import { bookOf } from '../readWorkbook';

const ACCOUNTS = [
  ['zh', ['客户', '日期', '摘要', '凭证号', '借方', '贷方', '余额'], ['期初余额', '上期结转', '承前页'], '本月合计'],
  ['en', ['Customer', 'Date', 'Description', 'Voucher no.', 'Debit', 'Credit', 'Balance'], ['Opening balance', 'Balance b/f', 'Brought forward'], 'Total for the month'],
] as const;

describe.each(ACCOUNTS)('an account of what a customer owes (%s)', (_, header, openings, total) => {
  const lines = [['上海机械', '2024-01-05', 'x', 'V-1', 1000, '', 6000], ['上海机械', '2024-01-20', 'y', 'V-2', '', 400, 5600], ['上海机械', '', total, '', 1000, 400, 5600]];
  const intakeOf = (opening: readonly (string | number)[]) => bookOf({ name: '应收', rows: [header, opening, ...lines] }).intake[0]!;

  test.each(openings)('its opening balance without date or debit is a bucket of its own, not a faulty line: %s', (label) => {
    expect(intakeOf(['上海机械', '', label, '', '', '', 5000])).toMatchObject({ read: 4, rejectedBy: {}, outOfScopeBy: { 'X-OPENING-BALANCE': 1, 'X-TOTAL-ROW': 1 } });
    expect(intakeOf(['上海机械', '2024-01-01', label, '', '', '', 5000]).outOfScopeBy).toMatchObject({ 'X-OPENING-BALANCE': 1 });
  });

  test('an opening balance with a date and a debit is owed like any other', () => {
    expect(intakeOf(['上海机械', '2024-01-01', openings[0], '', 5000, '', 5000])).toMatchObject({ rejectedBy: {}, outOfScopeBy: { 'X-TOTAL-ROW': 1 } });
  });
});

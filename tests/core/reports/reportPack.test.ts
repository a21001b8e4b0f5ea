import { sampleCompany } from '../../../src/app/sample/sampleCompany';
import { reportMessagesOf } from '../../../src/core/locales/messages';
import { LANGUAGES } from '../../../src/core/locales/language';
import { PACK_REPORTS } from '../../../src/core/reports/pack';
import { isAbsent } from '../../../src/core/reports/absentReport';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import { layoutSheet } from '../../../src/core/sheets/layout/layoutSheet';
import type { Block } from '../../../src/core/sheets/model';
import { brokenRules } from '../sheets/layoutRules';
import { inputOf, serial, type PlainSheet } from './smallBook';

const SMALL: readonly PlainSheet[] = [
  {
    kind: 'sales',
    fields: ['date', 'customerName', 'amount', 'salesperson'],
    rows: [[serial('2023-08-05'), '甲', 100, '王'], [serial('2024-03-05'), '乙', 90, '李'], [serial('2024-04-05'), '丙', 80, '王'], [serial('2024-04-15'), '丁', 70, '赵'], [serial('2024-04-20'), '戊', 60, '李']],
  },
];

/** The sample's sheets under the keys of their fields; columns the analysis has no field for are left out. */
function sampleSheets(language: (typeof LANGUAGES)[number]): PlainSheet[] {
  return sampleCompany({ language, asOf: { year: 2025, month: 6, day: 20 }, customers: 60, years: 2 }).map(({ kind, fields, rows }) => {
    const used = fields.flatMap((field, i) => (field === null ? [] : [{ field, i }]));
    return { kind, fields: used.map(({ field }) => field), rows: rows.slice(1).map((row) => used.map(({ i }) => row[i] ?? null)) };
  });
}

function blocksOf(rows: readonly (readonly { readonly blocks: readonly Block[] }[])[]): Block[] {
  return rows.flatMap((row) => row.flatMap(({ blocks }) => blocks));
}

test.each(LANGUAGES)('the sample company fills every report of the pack in %s, and every sheet keeps the rules of a sheet', (language) => {
  const context = reportContext(inputOf(sampleSheets(language), language), reportMessagesOf(language));
  for (const { build, headline } of PACK_REPORTS) {
    const built = build(context);
    expect(isAbsent(built) ? built.key : null).toBeNull();
    if (isAbsent(built)) continue;
    const tables = blocksOf(built.rows).filter(({ type }) => type === 'table');
    expect([built.key, tables.length > 0 && tables.every((table) => table.type === 'table' && table.rowCount > 0)]).toEqual([built.key, true]);
    for (const block of blocksOf(built.rows)) if (block.type === 'checks') expect(block.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(brokenRules(layoutSheet(built))).toEqual([]);
    expect(headline(context)).not.toBeNull();
  }
});

test('five customers fill what they can; what lacks its source says which sheet and columns would bring it', () => {
  const context = reportContext(inputOf(SMALL, 'zh-CN'), reportMessagesOf('zh-CN'));
  const built = PACK_REPORTS.map(({ build }) => build(context));
  expect(built.filter(isAbsent).map(({ key, needs }) => [key, needs.kind])).toEqual([
    ['interactions', 'interactions'], ['service', 'interactions'], ['satisfaction', 'survey'], ['events', 'events'], ['basicInfo', 'customers'],
  ]);
  for (const one of built) {
    if (isAbsent(one)) continue;
    expect(brokenRules(layoutSheet(one))).toEqual([]);
    expect(blocksOf(one.rows).some((block) => block.type === 'note' && block.tone === 'plain' && block.text.length > 0)).toBe(true);
  }
});

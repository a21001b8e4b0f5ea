import { reportMessagesOf } from '../../../src/core/locales/messages';
import { buildModels } from '../../../src/core/reports/registry';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import type { Block, SheetModel } from '../../../src/core/sheets/model';
import { inputOf } from './smallBook';
import { WIDE_SHEETS } from './wideBook';

const words = reportMessagesOf('en-US');

/** Settings with one value changed to something that stands nowhere else, and how it is printed. */
const CHANGES: readonly (readonly [string, Partial<Settings>, RegExp])[] = [
  ['churnDays', { churnDays: 73 }, /\b73\b/],
  ['churnMode', { churnMode: 'ownRhythm', ownRhythm: { about: 1.7, churned: 3.3 } }, /1\.7.*3\.3/],
  ['abc.mode', { abc: { ...DEFAULT_SETTINGS.abc, mode: 'fixed', fixedCuts: ['3331', '1117', '313'] } }, /3,?331/],
  ['abc.dynamicCuts', { abc: { ...DEFAULT_SETTINGS.abc, dynamicCuts: [37, 71] } }, /37\/71/],
  ['abc.base', { abc: { ...DEFAULT_SETTINGS.abc, base: 'net' } }, /net sales/],
  ['momentum', { momentum: { percent: 23, moneyFloor: '77', daysFloor: 1 } }, /23\s?%.*77/],
  ['signals', { signals: { gapFactor: 1.13, quantityPercent: 93 } }, /1\.13.*93/],
  ['valueTag', { valueTag: { vip: '7331', ordinary: '2113', dormantMonths: 3 } }, /7,?331[^]*2,?113/],
  ['valueTag.dormantMonths', { valueTag: { ...DEFAULT_SETTINGS.valueTag, ordinary: '300', dormantMonths: 11 } }, /\b11 months/],
  ['tiers', { tiers: { highDays: 43, ordinaryDays: 17 } }, /\b43\b[^]*\b17\b/],
  ['clvMonths', { clvMonths: 31 }, /\b31\b/],
  ['defaultTermDays', { defaultTermDays: 47 }, /\b47\b/],
  ['contactDays', { contactDays: 83 }, /\b83\b/],
  ['satisfactionScale', { satisfactionScale: 10 }, /10-point|\/ 10|of 10|scale of 10/],
  ['eventDays', { eventDays: 29 }, /\b29\b/],
  ['today.lossPercent', { today: { ...DEFAULT_SETTINGS.today, lossPercent: { churned: 67, aboutToChurn: 41, late: 39, falling: 38 } } }, /67.*41.*39.*38/],
  ['coupons', { coupons: { ...DEFAULT_SETTINGS.coupons, budget: '317', windowDays: 53, classes: ['churned', 'never'] } }, /317.*53|53.*317/],
  ['zeroCost', { zeroCost: 'real' }, /cost of 0 is real/],
  ['duplicates', { duplicates: 'drop' }, /duplicate lines are left out/],
  ['priorYearShift', { priorYearShift: 'sameWeekday' }, /weekday/i],
  ['fiscalStartMonth', { fiscalStartMonth: 4, period: 'year' }, /fiscal year from April/],
];

/** All that a sheet says in words: headings, notes, cards, headers. */
function wordsOf(model: SheetModel): string {
  return blocksOf(model)
    .flatMap((block): string[] => {
      if (block.type === 'heading') return [block.text, block.aside ?? ''];
      if (block.type === 'note') return [block.text];
      if (block.type === 'cards') return block.cards.flatMap(({ label, notes }) => [label, ...notes.map(({ text }) => text)]);
      return block.type === 'table' ? block.columns.flatMap(({ header, kind, values }) => [header, ...(kind === 'text' ? values.map(String) : values.filter((value) => typeof value === 'number').map(String))]) : [];
    })
    .join('\n');
}

/** What a sheet shows as figures and rows. */
function figuresOf(model: SheetModel): string {
  return JSON.stringify(blocksOf(model).map((block) => (block.type === 'table' ? [block.columns.map(({ values }) => values), block.total] : block.type === 'cards' ? block.cards.map(({ value }) => value) : null)));
}

const blocksOf = (model: SheetModel): Block[] => model.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks));
const modelsOf = (change: Partial<Settings>) => new Map(buildModels(inputOf(WIDE_SHEETS, 'en-US', change), words).models.map((model) => [model.key, model]));

const usual = modelsOf({});

test.each(CHANGES)('%s is printed on every sheet whose figures depend on it', (_, change, printed) => {
  const changed = modelsOf(change);
  const depending = [...usual.keys()].filter((key) => key !== 'contents' && changed.has(key) && figuresOf(changed.get(key)!) !== figuresOf(usual.get(key)!));
  expect(depending.length).toBeGreaterThan(0);
  const silent = depending.filter((key) => usual.get(key)!.kind !== 'data' && !printed.test(wordsOf(changed.get(key)!)));
  expect(silent).toEqual([]);
});

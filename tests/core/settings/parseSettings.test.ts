import { parseSettings, settingsDocument } from '../../../src/core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { settingsProblems as en } from '../../../src/core/locales/en-US/settingsProblems';
import { settingsProblems as zh } from '../../../src/core/locales/zh-CN/settingsProblems';
import { dayOf } from '../../../src/core/values/civilDay';

function settingsOf(document: unknown): Settings {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.settings;
}

function problemsOf(document: unknown): string[] {
  const parsed = parseSettings(document);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
}

describe('a settings document', () => {
  test('that is empty is the defaults', () => {
    expect(settingsOf({})).toEqual(DEFAULT_SETTINGS);
  });

  test('written by hand may give amounts as plain numbers: the digits count', () => {
    const { abc, valueTag } = settingsOf({ abc: { fixedCuts: [100000, 50000.5, '10000'] }, valueTag: { vip: 99.1, ordinary: 0 } });
    expect([abc.fixedCuts, valueTag.vip, valueTag.ordinary]).toEqual([['100000', '50000.5', '10000'], '99.1', '0']);
  });

  test('changes what it names and leaves the rest, also inside a group', () => {
    const settings = settingsOf({
      churnDays: 60,
      abc: { mode: 'fixed' },
      momentum: { percent: 30 },
      returnPrefixes: [' C '],
      defaultTermDays: 30,
    });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      churnDays: 60,
      abc: { ...DEFAULT_SETTINGS.abc, mode: 'fixed' },
      momentum: { ...DEFAULT_SETTINGS.momentum, percent: 30 },
      returnPrefixes: ['C'],
      defaultTermDays: 30,
    });
  });

  test('gives dates and periods as text', () => {
    const settings = settingsOf({ asOf: '2024-02-29', period: '2024-01-01..2024-03-31' });
    expect(settings.asOf).toBe(dayOf(2024, 2, 29));
    expect(settings.period).toEqual({ start: dayOf(2024, 1, 1), end: dayOf(2024, 3, 31) });
    expect(settingsOf({ asOf: 'today', period: 'last12m' })).toMatchObject({ asOf: 'today', period: 'last12m' });
    expect(settingsOf({ period: { start: '2024-01-01', end: '2024-01-01' } }).period).toEqual({
      start: dayOf(2024, 1, 1),
      end: dayOf(2024, 1, 1),
    });
  });

  test('comes back from JSON as it went', () => {
    const settings = settingsOf({
      asOf: '2024-02-29',
      period: '2024-01-01..2024-03-31',
      abc: { fixedCuts: ['9.5', '5', '1'] },
      churnMode: 'ownRhythm',
    });
    for (const one of [settings, DEFAULT_SETTINGS]) expect(settingsOf(JSON.parse(JSON.stringify(settingsDocument(one))))).toEqual(one);
  });

  test.each([
    [null, ': notAnObject'],
    ['text', ': notAnObject'],
    [[], ': notAnObject'],
    [{ churnDay: 60 }, 'churnDay: unknownKey'],
    [{ abc: { cuts: 1 } }, 'abc.cuts: unknownKey'],
    [{ abc: 'fixed' }, 'abc: notAnObject'],
    [{ abc: [] }, 'abc: notAnObject'],
    [{ churnDays: 0 }, 'churnDays: outOfRange'],
    [{ churnDays: 60.5 }, 'churnDays: notAWholeNumber'],
    [{ churnDays: '60' }, 'churnDays: notAWholeNumber'],
    [{ churnDays: null }, 'churnDays: notAWholeNumber'],
    [{ churnDays: undefined }, 'churnDays: notAWholeNumber'],
    [{ churnMode: 'auto' }, 'churnMode: notAChoice'],
    [{ ownRhythm: { about: 4 } }, 'ownRhythm: wrongOrder'],
    [{ ownRhythm: { about: -1 } }, 'ownRhythm.about: outOfRange'],
    [{ abc: { dynamicCuts: [80, 20] } }, 'abc.dynamicCuts: wrongOrder'],
    [{ abc: { dynamicCuts: [20] } }, 'abc.dynamicCuts.1: notAWholeNumber'],
    [{ abc: { fixedCuts: ['100', '200', '50'] } }, 'abc.fixedCuts: wrongOrder'],
    [{ abc: { fixedCuts: ['100', true, '10'] } }, 'abc.fixedCuts.1: notADecimal'],
    [{ abc: { fixedCuts: ['100', 1e21, '10'] } }, 'abc.fixedCuts.1: notADecimal'],
    [{ momentum: { moneyFloor: 0.1 + 0.2 } }, 'momentum.moneyFloor: notADecimal'],
    [{ momentum: { moneyFloor: -1 } }, 'momentum.moneyFloor: notADecimal'],
    [{ momentum: { moneyFloor: '1,000' } }, 'momentum.moneyFloor: notADecimal'],
    [{ valueTag: { vip: '5000' } }, 'valueTag: wrongOrder'],
    [{ asOf: '2024-02-30' }, 'asOf: notADate'],
    [{ asOf: 45000 }, 'asOf: notADate'],
    [{ period: 'week' }, 'period: notAPeriod'],
    [{ period: '2024-03-31..2024-01-01' }, 'period: notAPeriod'],
    [{ period: { start: '2024-02-30', end: '2024-03-01' } }, 'period.start: notADate'],
    [{ period: 7 }, 'period: notAPeriod'],
    [{ returnPrefixes: 'C' }, 'returnPrefixes: notAList'],
    [{ returnPrefixes: [''] }, 'returnPrefixes.0: notAText'],
    [{ fiscalStartMonth: 13 }, 'fiscalStartMonth: outOfRange'],
  ])('is refused with the place and the reason: %j', (document, expected) => {
    expect(problemsOf(document)).toContain(expected);
  });

  test('says with a problem what would be taken: the bound, the choices, or the keys known there', () => {
    const expectedOf = (document: unknown): unknown => {
      const parsed = parseSettings(document);
      return parsed.ok ? null : parsed.problems[0]?.expected;
    };
    expect(expectedOf({ churnDays: 0 })).toEqual(['>= 1']);
    expect(expectedOf({ churnDays: 4000 })).toEqual(['<= 3650']);
    expect(expectedOf({ zeroCost: 'maybe' })).toEqual(['missing', 'real']);
    expect(expectedOf({ valueTag: { gold: '1' } })).toEqual(['vip', 'ordinary', 'dormantMonths']);
    expect(expectedOf({ actions: { phone: 'x' } })).toEqual(['visit', 'call', 'hold', 'lift', 'convert']);
    expect(expectedOf({ abc: { fixedCuts: ['1', '2', '3'] } })).toEqual([]);
  });

  test('reaches every wrong place in words of both languages', () => {
    const parsed = parseSettings({ churnDay: 1, abc: { mode: 'auto', fixedCuts: ['1', '2', '3'] }, valueTag: { vip: '10,000' } });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(({ path, code, expected }) => `${path}${zh[code](expected)}`)).toEqual([
      'abc.mode应为 dynamic、fixed 之一',
      'abc.fixedCuts大小次序不对',
      'valueTag.vip应为加引号的金额，如 "10000" 或 "99.50"，不带千分位和货币符号',
      expect.stringMatching(/^churnDay没有这项设置，这里可用的是 churnDays、/),
    ]);
    expect(problems.map(({ path, code, expected }) => `${path} ${en[code](expected)}`).slice(0, 2)).toEqual([
      'abc.mode must be one of dynamic, fixed',
      'abc.fixedCuts has its values in the wrong order',
    ]);
  });

  test('takes tags, texts of actions, signals, tiers, a currency and a language', () => {
    const settings = settingsOf({
      tags: { status: ['跟进中', ' 成交 '] },
      actions: { visit: '区域经理上门' },
      signals: { gapFactor: 2 },
      tiers: { highDays: 6 },
      currency: '元',
      language: 'en-US',
    });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      tags: { need: [], status: ['跟进中', '成交'], industry: [] },
      actions: { visit: '区域经理上门' },
      signals: { gapFactor: 2, quantityPercent: 70 },
      tiers: { highDays: 6, ordinaryDays: 1 },
      currency: '元',
      language: 'en-US',
    });
    expect(problemsOf({ tiers: { highDays: 1, ordinaryDays: 3 } })).toEqual(['tiers: wrongOrder']);
  });

  test('names every problem, not only the first', () => {
    expect(problemsOf({ churnDays: 0, zeroCost: 'maybe' }).sort()).toEqual(['churnDays: outOfRange', 'zeroCost: notAChoice']);
  });

  test('does not take a key of the prototype for a setting', () => {
    expect(problemsOf(JSON.parse('{"__proto__": {"churnDays": 1}}'))).toEqual(['__proto__: unknownKey']);
    expect(problemsOf({ constructor: 1 })).toEqual(['constructor: unknownKey']);
    expect(settingsOf({}).churnDays).toBe(90);
  });
});

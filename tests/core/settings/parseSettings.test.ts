import { parseSettings, settingsDocument } from '../../../src/core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
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
    [{ abc: { fixedCuts: ['100', 50, '10'] } }, 'abc.fixedCuts.1: notADecimal'],
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

  test('names every problem, not only the first', () => {
    expect(problemsOf({ churnDays: 0, zeroCost: 'maybe' }).sort()).toEqual(['churnDays: outOfRange', 'zeroCost: notAChoice']);
  });

  test('does not take a key of the prototype for a setting', () => {
    expect(problemsOf(JSON.parse('{"__proto__": {"churnDays": 1}}'))).toEqual(['__proto__: unknownKey']);
    expect(problemsOf({ constructor: 1 })).toEqual(['constructor: unknownKey']);
    expect(settingsOf({}).churnDays).toBe(90);
  });
});

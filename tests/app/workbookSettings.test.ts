import { loadMapping, loadSettings, saveMapping, saveSettings } from '../../src/app/workbookSettings';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook } from '../excel/openWorkbook';

describe('Settings kept in the workbook', () => {
  it('are the defaults until some are kept', async () => {
    const { port } = await openWorkbook([{ name: 'A', rows: [] }]);
    expect(await loadSettings(port)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('come back as they were kept, dates and periods included', async () => {
    const { port } = await openWorkbook([{ name: 'A', rows: [] }]);
    const settings = { ...DEFAULT_SETTINGS, churnDays: 60, asOf: dayOf(2024, 2, 29), period: { start: dayOf(2024, 1, 1), end: dayOf(2024, 2, 29) } };
    await saveSettings(port, settings);
    expect(await loadSettings(port)).toEqual({ settings, problems: [] });
  });

  it('fall back to the defaults, with the reason, when the kept document is unusable', async () => {
    const { port } = await openWorkbook([{ name: 'A', rows: [] }]);
    await saveSettings(port, { ...DEFAULT_SETTINGS, churnDays: -1 });
    const loaded = await loadSettings(port);
    expect(loaded.settings).toEqual(DEFAULT_SETTINGS);
    expect(loaded.problems).toMatchObject([{ path: 'churnDays' }]);
  });

  it('hold the mapping until it is forgotten', async () => {
    const { port } = await openWorkbook([{ name: 'A', rows: [] }]);
    const mapping = { 销售: { kind: 'sales', columns: { amount: '实收' } } };
    await saveMapping(port, mapping);
    expect(await loadMapping(port)).toEqual(mapping);
    await saveMapping(port, null);
    expect(await loadMapping(port)).toBeNull();
  });
});

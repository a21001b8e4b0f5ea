import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';

/** The default settings without the tables for pivoting: half of the work of a build, for tests that look at something else. */
export const WITHOUT_PIVOTS: Settings = { ...DEFAULT_SETTINGS, pivotData: { ...DEFAULT_SETTINGS.pivotData, build: 'never' } };

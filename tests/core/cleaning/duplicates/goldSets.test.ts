import { findDuplicates } from '../../../../src/core/cleaning/duplicates/findDuplicates';
import { febrl, halfOf, hasFebrl, hasRestaurants, restaurants } from './goldSets';
import type { GoldSet } from './goldSets';
import { pairQuality } from './pairQuality';

// The halves, and which of them the settings were chosen on, are told in docs/duplicates.md.
const CHOSEN_ON = 0;
const MEASURED_ON = 1;
const measure = (set: GoldSet) => pairQuality(set, findDuplicates(set.customers, { country: 'US' }));
const likely = (set: GoldSet) =>
  pairQuality(
    set,
    findDuplicates(set.customers, { country: 'US' }).filter(({ class: kind }) => kind !== 'possible'),
  );

if (!hasRestaurants) console.warn('The restaurant gold set (../shared/data/dedupe_restaurants) is absent: its tests do not run.');
else {
  describe('restaurants of two guides', () => {
    test('reach F1 0.93 on the half that no setting was chosen on', () =>
      expect(measure(halfOf(restaurants(), MEASURED_ON)).f1).toBeGreaterThanOrEqual(0.93));
    test('reach it on the other half and on the whole', () => {
      expect(measure(halfOf(restaurants(), CHOSEN_ON)).f1).toBeGreaterThanOrEqual(0.93);
      const whole = measure(restaurants());
      expect(whole.gold).toBe(112);
      expect(whole.f1).toBeGreaterThanOrEqual(0.96);
    });
    test('are right in 95 of 100 pairs called likely', () => expect(likely(restaurants()).precision).toBeGreaterThanOrEqual(0.95));
  });
}

if (!hasFebrl) console.warn('The FEBRL gold set (../shared/data/dedupe_febrl) is absent: its tests do not run.');
else {
  describe.each([
    ['without a number that identifies them', false],
    ['with their social security number as tax number', true],
  ])('people of FEBRL 1 %s', (_title, taxId) => {
    test('reach F1 0.95 on the half that no setting was chosen on', () =>
      expect(measure(halfOf(febrl({ taxId }), MEASURED_ON)).f1).toBeGreaterThanOrEqual(0.95));
    test('reach it on the other half and on the whole', () => {
      expect(measure(halfOf(febrl({ taxId }), CHOSEN_ON)).f1).toBeGreaterThanOrEqual(0.95);
      const whole = measure(febrl({ taxId }));
      expect(whole.gold).toBe(500);
      expect(whole.f1).toBeGreaterThanOrEqual(0.95);
    });
    test('are right in 99 of 100 pairs called likely or sure', () =>
      expect(likely(febrl({ taxId })).precision).toBeGreaterThanOrEqual(0.99));
  });
}

if (!hasRestaurants || !hasFebrl) test('the gold sets are told to be absent', () => expect(hasRestaurants && hasFebrl).toBe(false));

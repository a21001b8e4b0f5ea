/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { computerId } from '../../src/taskpane/office/computerId';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

describe('the number of a computer', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is the same for every run there, and another elsewhere', () => {
    const here = computerId();
    expect(here).toMatch(/^[0-9a-z]{6,}$/);
    expect(computerId()).toBe(here);
    localStorage.clear();
    expect(computerId()).not.toBe(here);
  });

  it('is one for each run where nothing may be kept', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(computerId()).not.toBe(computerId());
  });
});

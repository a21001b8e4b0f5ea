// One configuration for `npm test`: the unit project always runs; the browser project joins when a Chromium is found
// (in CI its absence is an error, so a green run always includes it).
const fs = require('fs');

const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    },
  ],
};

const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && fs.existsSync(path),
);
const browserWanted = process.env.CLIENTELE_BROWSER_TESTS !== 'off';
if (!chromium && process.env.CI && browserWanted) throw new Error('CI needs Chromium for tests/browser (apt-get install chromium)');
if (!chromium && browserWanted) console.warn('No Chromium found: the tests in tests/browser do not run here.');

const unit = {
  setupFilesAfterEnv: ['<rootDir>/tests/setup.ts'],
  displayName: 'unit',
  transform,
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  transformIgnorePatterns: ['/node_modules/(?!(@cj-tech-master/excelts)/)'],
};
const browser = {
  displayName: 'browser',
  transform,
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  transformIgnorePatterns: ['/node_modules/(?!(@cj-tech-master/excelts)/)'],
  globalSetup: '<rootDir>/tests/browser/globalSetup.cjs',
};

module.exports = { projects: chromium && browserWanted ? [unit, browser] : [unit], testTimeout: 300000 };

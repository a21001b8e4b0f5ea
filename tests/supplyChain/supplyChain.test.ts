import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the reader's machine gets of others: few, known, under licences that an MIT product may carry. */
interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
}

const root = join(__dirname, '..', '..');
const json = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { packages } = json('package-lock.json') as { packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const shipped = locked.filter(([, one]) => !one.dev && !one.devOptional);

/** Packages whose code may reach the add-in's pages (P11: few, each with its reason). */
const IN_THE_ADDIN = [
  'react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', // the pane
  'date-fns', // calendar steps
  'comlink', // talking to the worker
  'valibot', // settings and mappings from JSON
  'libphonenumber-js', // numbers of other countries
  'fastest-levenshtein', // near spellings
];
const LICENCES = ['MIT', 'MIT-0', 'ISC', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'Apache-2.0 AND MIT', '(MIT OR CC0-1.0)'];
/** Tools only: the rules of axe, the table of browsers, a parser of arguments. */
const OF_TOOLS = [...LICENCES, 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0'];
/** Microsoft's client under Microsoft's own licence: loaded from its network by the add-in, from npm by tests and command line. */
const OF_MICROSOFT = 'node_modules/@microsoft/office-js';

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path)).map((path) => join(root, folder, path));
}

function importedPackages(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const names = [/^(?:import|export)\b[^;']*from '([^'.][^']*)'/gm, /^import '([^'.][^']*)'/gm, /import\('([^'.][^']*)'\)/g].flatMap((how) => [...text.matchAll(how)].map(([, name]) => name!));
  return names.map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'));
}

describe('What others made', () => {
  it('P8: Microsoft’s tools that report usage are for developing only, and no source of ours names them', () => {
    const reporting = locked.filter(([path]) => /office-addin-usage-data|applicationinsights/.test(path));
    expect(reporting.filter(([, one]) => !one.dev)).toEqual([]);
    const named = sources('src').filter((file) => /usage-data|applicationinsights/i.test(readFileSync(file, 'utf8')));
    expect(named).toEqual([]);
  });

  it('P9: every package is locked by a sha512, and comes from nowhere but the public registry', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')).map(([path]) => path)).toEqual([]);
  });

  it('P10: neither the abandoned xlsx nor exceljs is among them', () => {
    expect(locked.map(([path]) => path).filter((path) => /node_modules\/(xlsx|exceljs)$/.test(path))).toEqual([]);
  });

  it('P11: the add-in uses these packages and no other', () => {
    const addin = ['core', 'excel', 'app', 'worker', 'taskpane', 'commands'].flatMap((folder) => sources(join('src', folder)));
    const used = [...new Set(addin.flatMap(importedPackages))];
    expect(used.filter((name) => !IN_THE_ADDIN.includes(name))).toEqual([]);
    const { dependencies } = json('package.json') as { dependencies: Readonly<Record<string, string>> };
    expect(IN_THE_ADDIN.filter((name) => !(name in dependencies))).toEqual([]);
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('P13: all of them are under licences that this product may carry, what is shipped under the freest', () => {
    const others = (of: typeof locked, allowed: readonly string[]) => of.filter(([path, { license = '' }]) => path !== OF_MICROSOFT && !allowed.includes(license)).map(([path, { license }]) => `${path}: ${license ?? 'none'}`);
    expect(others(shipped, LICENCES)).toEqual([]);
    expect(others(locked, OF_TOOLS)).toEqual([]);
  });
});

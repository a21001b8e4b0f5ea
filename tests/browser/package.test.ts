import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(900_000);
const WEBPACK = [require.resolve('webpack-cli/bin/cli.js'), '--config', 'webpack.config.js', '--mode', 'production', '--env', 'package'];
const URL_OF_IT = 'https://clientele.example.com/crm';

describe('npm run package', () => {
  it.each([
    ['unset', undefined],
    ['not https', 'http://clientele.example.com'],
    ['no address', 'clientele'],
    ['an address with a password', 'https://me:secret@clientele.example.com'],
  ])('stops where the address is %s, and says what to set', (_what, url) => {
    const { CLIENTELE_URL: _, ...env } = process.env;
    const done = spawnSync(process.execPath, WEBPACK, { env: { ...env, ...(url !== undefined && { CLIENTELE_URL: url }) }, encoding: 'utf8' });
    expect(done.status).not.toBe(0);
    expect(done.stderr).toContain('Set CLIENTELE_URL to the https address');
  });

  describe('with an address', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clientele-package-'));
    beforeAll(() => {
      execFileSync(process.execPath, [...WEBPACK, '--env', `out=${folder}`], { env: { ...process.env, CLIENTELE_URL: `${URL_OF_IT}/` }, stdio: ['ignore', 'pipe', 'inherit'] });
    });
    afterAll(() => rmSync(folder, { recursive: true }));
    const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

    it('makes a folder in which every file the manifest names stands, and no development address', () => {
      const manifest = text('manifest.xml');
      expect(manifest).not.toContain('localhost');
      expect(manifest).toContain('<AppDomain>https://clientele.example.com</AppDomain>');
      const urls = [...manifest.matchAll(/(?:Value|Url)="(https:[^"]+)"/g)].map((match) => match[1]!);
      expect(urls.length).toBeGreaterThan(20);
      for (const url of urls) {
        expect(url.startsWith(`${URL_OF_IT}/`)).toBe(true);
        expect({ url, exists: existsSync(join(folder, url.slice(URL_OF_IT.length))) }).toEqual({ url, exists: true });
      }
      for (const page of ['taskpane.html', 'commands.html', 'help.html', 'privacy.html']) {
        for (const [, address] of text(page).matchAll(/(?:src|href)="?([^" >]+)/g)) {
          if (!address!.startsWith('https:')) expect({ page, address, exists: existsSync(join(folder, address!)) }).toEqual({ page, address, exists: true });
        }
      }
    });

    it('holds the add-in only, with its version, and settings for servers with its policy', () => {
      const names = readdirSync(folder);
      expect(names).not.toContain('playground');
      expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      expect(names.filter((name) => name.endsWith('.js')).some((name) => text(name).includes(version))).toBe(true);
      const [, policy] = /content="(default-src[^"]+)"/.exec(text('taskpane.html'))!;
      for (const settings of ['_headers', 'web.config', 'staticwebapp.config.json', 'nginx.conf.example']) {
        expect(text(settings)).toContain(`${policy}; frame-ancestors 'self' https://`);
        expect(text(settings)).not.toContain('{csp}');
      }
      expect(() => JSON.parse(text('staticwebapp.config.json')) as unknown).not.toThrow();
    });
  });
});

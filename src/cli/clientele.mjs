#!/usr/bin/env node
// Starts the command line. It runs straight after `npm ci`: the TypeScript sources are bundled into a cache the first
// time, and again whenever a source or a package has changed. A package that was built (`dist/cli`) needs no bundling.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const sources = join(packageFolder, 'src');
const built = join(packageFolder, 'dist', 'cli', 'main.mjs');

/** Changes whenever a source file, the lock file, this launcher or Node does: names and times of all of them. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/\.(ts|mjs)$/.test(entry.name)) note(path);
    }
  };
  const note = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined) hash.update(`${path}\0${found.size}\0${found.mtimeMs}\0`);
  };
  for (const folder of ['app', 'cli', 'core', 'excel', 'host', 'worker']) visit(join(sources, folder));
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json']) note(join(packageFolder, file));
  return hash.digest('hex').slice(0, 24);
}

/** Bundles into a file of its own and renames it: processes that start together never see half a bundle. */
async function bundle(folder, name) {
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `${name}.${randomBytes(4).toString('hex')}.part.mjs`);
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(sources, 'cli', 'main.ts')],
    absWorkingDir: packageFolder,
    outfile: beside,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  for (const old of readdirSync(folder)) {
    const age = Date.now() - (statSync(join(folder, old), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    // Other running processes may still be loading a recent one.
    if (old !== name && age > 3_600_000) rmSync(join(folder, old), { force: true });
  }
  renameSync(beside, join(folder, name));
}

async function program() {
  if (existsSync(built)) return built;
  const folder = join(packageFolder, 'node_modules', '.cache', 'clientele');
  const name = `${fingerprint()}.mjs`;
  const file = join(folder, name);
  if (!existsSync(file)) await bundle(folder, name);
  return file;
}

// Whoever reads along may stop before the end (`clientele check ... | head`): what is not printed is no failure of the build.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { main } = await import(pathToFileURL(await program()).href);
process.exitCode = await main(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, packageFolder, now: new Date() });

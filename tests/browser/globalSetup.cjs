// Before the browser tests: one production build of everything, and a server for its files. The address is handed to the
// tests by the environment. The server holds nothing open: it goes with the process.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');
// CLIENTELE_DIST names another folder with a build in it.
const dist = path.resolve(root, process.env.CLIENTELE_DIST ?? 'dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

module.exports = async () => {
  // CLIENTELE_BUILT=1 takes the build that is there: for working on the tests themselves.
  if (process.env.CLIENTELE_BUILT !== '1' && !process.env.CLIENTELE_DIST) {
    execFileSync(process.execPath, [require.resolve('webpack-cli/bin/cli.js'), '--config', 'webpack.config.js', '--mode', 'production'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = path.join(dist, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!file.startsWith(dist + path.sep) || !fs.existsSync(file)) {
      response.writeHead(404, { connection: 'close' }).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', connection: 'close' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  process.env.CLIENTELE_SITE = `http://127.0.0.1:${server.address().port}`;
};

// The add-in (taskpane, commands) to dist/, the playground to dist/playground/. Office.js is never bundled: the pane
// loads it from Microsoft's CDN, the playground serves the npm copy unchanged beside its own scripts.
// With --env package: only the add-in, to package/, with the manifest for CLIENTELE_URL and examples of server settings.
// --env out=FOLDER names another folder.
const path = require('path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { version } = require('./package.json');

/** The address that the manifest in the repository names; `--env package` replaces it by CLIENTELE_URL. */
const DEV_URL = 'https://localhost:3000';
const OFFICE_CDN = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  // Tenants of 21Vianet (China) are served by their own network: build with --env cdn=21vianet.
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const url = env.package ? packageUrl() : DEV_URL;
  const folder = path.resolve(__dirname, env.out ?? (env.package ? 'package' : 'dist'));
  const officeJs = OFFICE_CDN[env.cdn ?? 'worldwide'];
  if (!officeJs) throw new Error(`Unknown cdn "${env.cdn}": use ${Object.keys(OFFICE_CDN).join(' or ')}`);

  const common = {
    mode: production ? 'production' : 'development',
    // Every Office that runs the ribbon's commands has a current browser engine inside.
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
  const define = new webpack.DefinePlugin({ CLIENTELE_VERSION: JSON.stringify(version) });
  const filename = production ? '[name].[contenthash:10].js' : '[name].js';
  // Templates place their scripts themselves: the order against Office.js matters.
  const page = (file, template, options) => new HtmlPlugin({ filename: file, template, inject: false, ...options });
  const skeleton = { from: 'src/taskpane/skeleton.css' };
  const icons = { from: 'assets/*.{png,svg,json}', to: 'assets/[name][ext]' };

  const addinCsp = production ? contentPolicy([new URL(officeJs).origin]) : '';
  const addin = {
    ...common,
    name: 'addin',
    entry: {
      startup: './src/taskpane/startup/startup.ts',
      // With the shared runtime the pane's page is the function file too, so it brings the ribbon's commands along.
      taskpane: ['./src/commands/commands.ts', './src/taskpane/index.tsx'],
      commands: './src/commands/messagePage.ts',
    },
    output: { path: folder, filename, clean: env.package ? true : { keep: /^(playground|cli)\// } },
    plugins: [
      define,
      page('taskpane.html', './src/taskpane/taskpane.html', {
        chunks: ['startup', 'taskpane'],
        templateParameters: { officeJs, csp: addinCsp },
      }),
      page('commands.html', './src/commands/commands.html', { chunks: ['commands'], templateParameters: { officeJs, csp: addinCsp } }),
      new CopyPlugin({
        patterns: [
          skeleton,
          icons,
          { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), url) },
          { from: 'src/site/*.{html,css}', to: '[name][ext]' },
          ...(env.package ? [{ from: 'deploy', transform: (content) => content.toString().replaceAll('{csp}', serverPolicy(officeJs)) }] : []),
        ],
      }),
    ],
    optimization: production ? { splitChunks: { chunks: (chunk) => chunk.name === 'taskpane', name: false } } : {},
  };

  const playground = {
    ...common,
    name: 'playground',
    entry: { playground: './src/playground/index.tsx' },
    output: { path: path.join(folder, 'playground'), filename, clean: true },
    plugins: [
      define,
      page('index.html', './src/playground/playground.html', {
        chunks: ['playground'],
        templateParameters: { csp: production ? contentPolicy([]) : '' },
      }),
      new CopyPlugin({
        patterns: [
          // Minimising it again would take long and would break its licence ("original form").
          {
            from: require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'),
            to: 'office/excel-web-16.00.js',
            info: { minimized: true },
          },
          { from: 'src/playground/playground.css' },
          skeleton,
          icons,
        ],
      }),
    ],
    devServer: { port: 3000, open: false, static: false, devMiddleware: { publicPath: '/' }, client: { overlay: false } },
  };
  if (env.package) return [addin];
  return argv.env?.WEBPACK_SERVE || env.WEBPACK_SERVE ? [playground] : [addin, playground];
};

/** Nothing but the page's own files and Office.js from its origin; Fluent UI writes its styles into the page. */
function contentPolicy(officeOrigins) {
  const from = ["'self'", ...officeOrigins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${from}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${from}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** What the server should send: the page's own policy, and who may show the pages in a frame (a page cannot say that of itself). */
function serverPolicy(officeJs) {
  const frames = ['https://*.officeapps.live.com', 'https://*.office.com', 'https://*.cloud.microsoft', 'https://*.sharepoint.com', 'https://*.partner.officewebapps.cn'];
  return `${contentPolicy([new URL(officeJs).origin])}; frame-ancestors 'self' ${frames.join(' ')}`;
}

/** The manifest for an address that may have a path: an app domain is an origin. */
function manifestFor(xml, url) {
  return xml.replace(`<AppDomain>${DEV_URL}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`).replaceAll(DEV_URL, url);
}

function packageUrl() {
  const given = process.env.CLIENTELE_URL;
  const url = given && URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username || /["'<>&\s]/.test(given)) {
    throw new Error(
      'Set CLIENTELE_URL to the https address the add-in will be served from, e.g. CLIENTELE_URL=https://clientele.example.com',
    );
  }
  return url.href.replace(/\/+$/, '');
}

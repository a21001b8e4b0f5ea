// The add-in (taskpane, commands) to dist/, the playground to dist/playground/. Office.js is never bundled: the pane
// loads it from Microsoft's CDN, the playground serves the npm copy unchanged beside its own scripts.
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
  const officeJs = OFFICE_CDN[env.cdn ?? 'worldwide'];
  if (!officeJs) throw new Error(`Unknown cdn "${env.cdn}": use ${Object.keys(OFFICE_CDN).join(' or ')}`);

  const common = {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
  const define = new webpack.DefinePlugin({ CLIENTELE_VERSION: JSON.stringify(version) });
  const page = (name, template, options = {}) =>
    new HtmlPlugin({ filename: `${name}.html`, template, chunks: [name], inject: 'body', scriptLoading: 'defer', ...options });

  const addin = {
    ...common,
    name: 'addin',
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: { keep: /^(playground|cli)\// },
    },
    plugins: [
      define,
      page('taskpane', './src/taskpane/taskpane.html', { templateParameters: { officeJs } }),
      page('commands', './src/commands/commands.html', { templateParameters: { officeJs } }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,svg}', to: 'assets/[name][ext]' },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEV_URL, url) },
        ],
      }),
    ],
    optimization: production ? { splitChunks: { chunks: 'all', name: false } } : {},
  };

  const playground = {
    ...common,
    name: 'playground',
    entry: { playground: './src/playground/index.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist/playground'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: true,
    },
    plugins: [
      define,
      new HtmlPlugin({ filename: 'index.html', template: './src/playground/playground.html', chunks: ['playground'], inject: 'body' }),
      new CopyPlugin({
        patterns: [
          { from: require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), to: 'office/excel-web-16.00.js', info: { minimized: true } },
          { from: 'assets/*.{png,svg}', to: 'assets/[name][ext]' },
        ],
      }),
    ],
    devServer: { port: 3000, open: false, static: false, devMiddleware: { publicPath: '/' }, client: { overlay: false } },
  };
  return argv.env?.WEBPACK_SERVE || env.WEBPACK_SERVE ? [playground] : [addin, playground];
};

function packageUrl() {
  const url = process.env.CLIENTELE_URL;
  if (!url || !/^https:\/\/[^/]+/.test(url)) {
    throw new Error('Set CLIENTELE_URL to the https address the add-in will be served from, e.g. CLIENTELE_URL=https://clientele.example.com');
  }
  return url.replace(/\/+$/, '');
}

// The dependency rule of the architecture (docs/decisions.md says why each line stands):
//   taskpane, commands, cli, playground -> app -> excel -> core        app -> worker -> core
//   host imports nothing of ours but core/values; only cli, playground and tests import host
//   inside core: reports -> analysis -> cleaning -> records -> tables -> values; reports -> sheets, locales; settings -> values
const layer = (name) => `^src/${name}/`;
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});
const core = (part) => `^src/core/${part}/`;

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    only('values-alone', core('values'), [], 'values know nothing of the product'),
    only('settings', core('settings'), [core('values')], 'settings -> values'),
    only('tables', core('tables'), [core('values')], 'tables -> values'),
    only('records', core('records'), [core('tables'), core('values'), core('settings')], 'records -> tables -> values'),
    only('cleaning', core('cleaning'), [core('records'), core('tables'), core('values'), core('settings')], 'cleaning -> records'),
    only(
      'analysis',
      core('analysis'),
      [core('cleaning'), core('records'), core('tables'), core('values'), core('settings')],
      'analysis never sees sheets or locales',
    ),
    only('sheets', core('sheets'), [core('values')], 'sheets -> values'),
    only(
      'locales',
      core('locales'),
      [core('values'), core('records'), core('analysis'), core('cleaning'), core('settings')],
      'words may name codes and states',
    ),
    only('template', core('template'), [core('sheets'), core('locales'), core('records'), core('values')], 'template -> sheets, locales, records, values; it knows no report'),
    only(
      'reports',
      core('reports'),
      [core('analysis'), core('cleaning'), core('records'), core('tables'), core('values'), core('settings'), core('sheets'), core('locales')],
      'reports -> analysis, sheets, locales',
    ),
    only('core-alone', layer('core'), [], 'core imports nothing outside core'),
    only('excel', layer('excel'), [layer('core')], 'excel -> core'),
    only('worker', layer('worker'), [layer('core')], 'worker -> core'),
    only('app', layer('app'), [layer('excel'), layer('core'), layer('worker')], 'app -> excel, worker -> core'),
    only('host', layer('host'), [core('values')], 'host knows only core/values'),
    only('taskpane', layer('taskpane'), [layer('app'), layer('excel'), layer('core'), layer('worker')], 'pane -> app'),
    only(
      'commands',
      layer('commands'),
      [layer('app'), layer('excel'), layer('core'), layer('worker'), '^src/taskpane/(office|state)/'],
      'commands -> app, and the model of the pane they share a runtime with (never its React parts)',
    ),
    only('cli', layer('cli'), [layer('app'), layer('excel'), layer('core'), layer('worker'), layer('host')], 'cli -> app, host'),
    only(
      'playground',
      layer('playground'),
      [layer('app'), layer('excel'), layer('core'), layer('worker'), layer('host'), layer('taskpane'), layer('commands')],
      'playground -> app, host, and the pane and the commands it shows',
    ),
    {
      name: 'host-stays-out-of-the-add-in',
      comment: 'only the command line and the playground run the embedded workbook',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|app|excel|worker|core)/' },
      to: { path: '^src/(host|cli|playground)/', reachable: true },
    },
    {
      name: 'core-keeps-to-its-packages',
      comment: 'core takes no package but valibot, libphonenumber-js and fastest-levenshtein; no Node module',
      severity: 'error',
      from: { path: layer('core') },
      to: { pathNot: ['^src/core/', 'node_modules/(valibot|libphonenumber-js|fastest-levenshtein)/'] },
    },
    {
      name: 'no-office-package-in-the-bundle',
      comment: "Office.js comes from Microsoft's CDN; only the host loads the package",
      severity: 'error',
      from: { pathNot: layer('host') },
      to: { path: 'node_modules/@microsoft/office-js/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};

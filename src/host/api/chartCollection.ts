import { newChart } from '../model/chartDefaults';
import type { ChartModel } from '../model/chart';
import type { Sheet } from '../model/sheet';
import type { HostState } from '../hostState';
import type { ApiObject } from '../protocol/apiClass';
import { choiceOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { CHART_TYPES } from '../rules/chartTypes';
import { checkAllowed } from '../rules/protection';
import { nextFreeName } from '../rules/uniqueName';
import { seriesOf, titleFor } from '../structure/chartSeries';
import { rangeArgument } from './rangeArgument';
import { object, type ExcelClass } from './targets';

/** By id, or by name ignoring case. */
const matching = (sheet: Sheet, key: unknown): ChartModel | undefined =>
  sheet.charts.find(({ id, name }) => id === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()));

function found(sheet: Sheet, chart: ChartModel | undefined): ApiObject {
  if (chart === undefined) throw new HostError('ItemNotFound');
  return object('Chart', { sheet, chart });
}

/** Charts with one ring or pie of values use the first series only. */
const SINGLE_SERIES = /^(Pie|3DPie|PieExploded|3DPieExploded|PieOfPie|BarOfPie)$/;

function add(sheet: Sheet, args: Parameters<NonNullable<ExcelClass<'ChartCollection'>['methods']>[string]>[1], host: HostState): ApiObject {
  checkAllowed(sheet, 'allowEditObjects');
  const type = choiceOf(args.raw(0), CHART_TYPES);
  const source = rangeArgument(host, sheet, args.raw(1));
  const series = seriesOf(host.workbook, source.sheet, source.area, args.choice(2, ['Auto', 'Columns', 'Rows'], 'Auto'));
  const chart = newChart(
    host.workbook.newId(),
    nextFreeName(
      'Chart ',
      sheet.charts.map(({ name }) => name),
    ),
    type,
  );
  chart.series = SINGLE_SERIES.test(type) ? series.slice(0, 1) : series;
  chart.title.text = titleFor(host.workbook, chart);
  sheet.charts.push(chart);
  return object('Chart', { sheet, chart });
}

export const chartCollectionClass: ExcelClass<'ChartCollection'> = {
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => object('Chart', { sheet, chart })),
  item: (sheet, key) => found(sheet, matching(sheet, key)),
  methods: {
    Add: add,
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args) => found(sheet, matching(sheet, args.raw(0))),
    _GetItem: (sheet, args) => found(sheet, matching(sheet, args.raw(0))),
    GetItemAt: (sheet, args) => found(sheet, sheet.charts[args.whole(0)]),
    GetItemOrNullObject: (sheet, args) => {
      const chart = matching(sheet, args.raw(0));
      return chart === undefined ? null : object('Chart', { sheet, chart });
    },
  },
};

import type { ChartModel } from '../model/chart';
import type { Sheet } from '../model/sheet';
import type { ApiObject } from '../protocol/apiClass';
import { textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { object, type ExcelClass } from './targets';

/** Shapes are the frames of charts, and nothing else: they carry the alternative text charts have no member for. */
function matching(sheet: Sheet, key: unknown): ChartModel | undefined {
  return sheet.charts.find(({ id, name }) => id === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()));
}

function found(sheet: Sheet, chart: ChartModel | undefined): ApiObject {
  if (chart === undefined) throw new HostError('ItemNotFound');
  return object('Shape', { sheet, chart });
}

export const shapeCollectionClass: ExcelClass<'ShapeCollection'> = {
  items: (sheet) => sheet.charts.map((chart) => object('Shape', { sheet, chart })),
  item: (sheet, key) => found(sheet, matching(sheet, key)),
  methods: {
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args) => found(sheet, matching(sheet, args.raw(0))),
    GetItemAt: (sheet, args) => found(sheet, sheet.charts[args.whole(0)]),
    GetItemOrNullObject: (sheet, args) => {
      const chart = matching(sheet, args.raw(0));
      return chart === undefined ? null : object('Shape', { sheet, chart });
    },
  },
};

export const shapeClass: ExcelClass<'Shape'> = {
  id: ({ chart }) => chart.id,
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name },
    Type: { get: () => 'Unsupported' },
    AltTextTitle: {
      get: ({ chart }) => chart.altTextTitle,
      set: ({ chart }, value) => {
        chart.altTextTitle = textOf(value);
      },
    },
    AltTextDescription: {
      get: ({ chart }) => chart.altTextDescription,
      set: ({ chart }, value) => {
        chart.altTextDescription = textOf(value);
      },
    },
  },
};

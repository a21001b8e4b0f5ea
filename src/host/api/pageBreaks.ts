import { HostError } from '../protocol/hostError';
import { rangeArgument, rangeObject } from './rangeArgument';
import { object, type ExcelClass, type PageBreaksTarget } from './targets';

const breaks = ({ sheet, direction }: PageBreaksTarget): number[] =>
  direction === 'horizontal' ? sheet.pageLayout.horizontalPageBreaks : sheet.pageLayout.verticalPageBreaks;

export const pageBreakCollectionClass: ExcelClass<'PageBreakCollection'> = {
  items: (target) => breaks(target).map((place) => object('PageBreak', { ...target, place })),
  item: (target, key) => {
    const place = typeof key === 'number' ? key : Number(key);
    if (!breaks(target).includes(place)) throw new HostError('ItemNotFound');
    return object('PageBreak', { ...target, place });
  },
  methods: {
    Add: (target, args, host) => {
      const { area } = rangeArgument(host, target.sheet, args.raw(0));
      const place = target.direction === 'horizontal' ? area.row : area.column;
      if (place === 0) throw new HostError('InvalidArgument', 'a page cannot break before the first row or column');
      const places = breaks(target);
      if (!places.includes(place)) places.push(place);
      places.sort((a, b) => a - b);
      return object('PageBreak', { ...target, place });
    },
    GetCount: (target) => breaks(target).length,
    RemovePageBreaks: (target) => {
      breaks(target).length = 0;
    },
  },
};

export const pageBreakClass: ExcelClass<'PageBreak'> = {
  id: ({ place }) => place,
  properties: {
    RowIndex: { get: ({ direction, place }) => (direction === 'horizontal' ? place : 0) },
    ColumnIndex: { get: ({ direction, place }) => (direction === 'vertical' ? place : 0) },
  },
  methods: {
    Delete: (target) => {
      const places = breaks(target);
      places.splice(places.indexOf(target.place), 1);
    },
    GetCellAfterBreak: ({ sheet, direction, place }) =>
      rangeObject(sheet, {
        row: direction === 'horizontal' ? place : 0,
        column: direction === 'vertical' ? place : 0,
        rows: 1,
        columns: 1,
      }),
  },
};

import { agreed, restyle } from '../cells/styles';
import type { HostState } from '../hostState';
import type { BorderEdge, CellBorder } from '../model/cellStyle';
import { lastColumn, lastRow, type Rectangle } from '../model/rectangle';
import { choiceOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkAllowed } from '../rules/protection';
import { normalColor } from './colors';
import { object, type BorderTarget, type ExcelClass, type RangeBorderEdge } from './targets';

const EDGES: readonly RangeBorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NEW_LINE: CellBorder = { style: 'Continuous', color: '#000000', weight: 'Thin' };

interface CellEdges {
  readonly area: Rectangle;
  readonly edge: BorderEdge;
}

/** Which edges of which cells make up one border of a range. */
function edgesOf(area: Rectangle, edge: RangeBorderEdge): CellEdges[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, edge }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: lastRow(area), rows: 1 }, edge }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, edge }];
    case 'EdgeRight':
      return [{ area: { ...area, column: lastColumn(area), columns: 1 }, edge }];
    case 'InsideHorizontal':
      return area.rows < 2
        ? []
        : [
            { area: { ...area, rows: area.rows - 1 }, edge: 'EdgeBottom' },
            { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: 'EdgeTop' },
          ];
    case 'InsideVertical':
      return area.columns < 2
        ? []
        : [
            { area: { ...area, columns: area.columns - 1 }, edge: 'EdgeRight' },
            { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: 'EdgeLeft' },
          ];
    default:
      return [{ area, edge }];
  }
}

function read<K extends keyof CellBorder>(target: BorderTarget, host: HostState, key: K, none: CellBorder[K] | string): unknown {
  const found = new Set<unknown>();
  for (const part of target.areas.flatMap((area) => edgesOf(area, target.edge))) {
    found.add(agreed(host, target.sheet, [part.area], (style) => style.borders[part.edge]?.[key] ?? none));
  }
  const [value] = found;
  return found.size > 1 ? null : (value ?? none);
}

function change(target: BorderTarget, host: HostState, make: (line: CellBorder | undefined) => CellBorder | undefined): void {
  checkAllowed(target.sheet, 'allowFormatCells');
  for (const { area, edge } of target.areas.flatMap((each) => edgesOf(each, target.edge))) {
    restyle(host, target.sheet, [area], (style) => {
      const { [edge]: line, ...others } = style.borders;
      const made = make(line);
      return { ...style, borders: made === undefined ? others : { ...others, [edge]: made } };
    });
  }
}

export const rangeBorderClass: ExcelClass<'RangeBorder'> = {
  id: ({ edge }) => edge,
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target, host) => read(target, host, 'style', 'None'),
      set: (target, value, host) => {
        const style = choiceOf(value, LINES);
        change(target, host, (line) => (style === 'None' ? undefined : { ...(line ?? NEW_LINE), style }));
      },
    },
    Color: {
      get: (target, host) => read(target, host, 'color', '#000000'),
      set: (target, value, host) => {
        const color = normalColor(value);
        change(target, host, (line) => ({ ...(line ?? NEW_LINE), color }));
      },
    },
    Weight: {
      get: (target, host) => read(target, host, 'weight', 'Thin'),
      set: (target, value, host) => {
        const weight = choiceOf(value, WEIGHTS);
        change(target, host, (line) => ({ ...(line ?? NEW_LINE), weight }));
      },
    },
  },
};

export const rangeBorderCollectionClass: ExcelClass<'RangeBorderCollection'> = {
  properties: { Count: { get: () => EDGES.length } },
  items: (target) => EDGES.map((edge) => object('RangeBorder', { ...target, edge })),
  item: (target, key) => object('RangeBorder', { ...target, edge: choiceOf(key, EDGES) }),
  methods: {
    GetItem: (target, args) => object('RangeBorder', { ...target, edge: args.choice(0, EDGES) }),
    GetItemAt: (target, args) => {
      const edge = EDGES[args.whole(0)];
      if (edge === undefined) throw new HostError('InvalidArgument');
      return object('RangeBorder', { ...target, edge });
    },
  },
};

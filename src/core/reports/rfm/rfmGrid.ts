import { segmentOf, type RfmSegment } from '../../analysis/rfmSegments';
import type { Block, ColumnKind } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';
import { SEGMENT_ROLES } from './segmentRole';

const SCORES = [1, 2, 3, 4, 5] as const;
/** The latest buyers stand on top, the best in the corner at the right. */
const ROWS = [5, 4, 3, 2, 1] as const;

/** The 5 x 5 grid: how many customers, how much money, or what each cell is called; grounds by segment. */
export function rfmGrid({ analysis, words }: ReportContext, what: 'customers' | 'amount' | 'names'): Block[] {
  const say = words.rfm;
  const { cells } = analysis.rfm;
  const nameOf = (r: number, fm: number): RfmSegment => segmentOf(r, fm, fm);
  const cell = (r: number, fm: number): CellContent => {
    if (what === 'names') return words.segments[nameOf(r, fm)] ?? null;
    const group = cells[r - 1]![fm - 1]!; // five by five
    return what === 'customers' ? group.customers : moneyCell(group.amount, analysis.scale);
  };
  const kinds: Readonly<Record<typeof what, ColumnKind>> = { customers: 'sparse', amount: 'sparseMoney', names: 'text' };
  const headings = { customers: say.gridHeading, amount: say.amountGridHeading, names: say.namesHeading };
  return [
    { type: 'heading', level: 'section', text: headings[what], ...(what === 'names' ? {} : { aside: say.gridAside }) },
    {
      type: 'table',
      key: `grid.${what}`,
      columns: [
        { key: 'r', header: say.rowHeader, kind: 'text', values: ROWS.map(say.row) },
        ...SCORES.map((fm) => ({
          key: `fm${fm}`,
          header: say.column(fm),
          kind: kinds[what],
          values: ROWS.map((r) => cell(r, fm)),
          roles: ROWS.map((r) => SEGMENT_ROLES[nameOf(r, fm)]),
        })),
      ],
      rowCount: ROWS.length,
      total: null,
      native: null,
    },
  ];
}

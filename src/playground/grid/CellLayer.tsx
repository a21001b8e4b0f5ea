import type { CSSProperties } from 'react';
import type { Axis, Stretch } from './geometry';
import type { DrawnCell, SheetCells } from './sheetCells';

interface CellLayerProps {
  readonly cells: SheetCells;
  readonly rows: Stretch;
  readonly columns: Stretch;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  /** Follows a link inside the workbook. */
  readonly onLink: (reference: string) => void;
}

/** The cells of some rows and columns, at their places on the sheet: grounds first, letters above them. */
export function CellLayer({ cells, rows, columns, rowAxis, columnAxis, onLink }: CellLayerProps) {
  const drawn: DrawnCell[] = [];
  for (let r = 0; r < rows.count; r += 1) {
    if (rows.edges[r] === rows.edges[r + 1]) continue; // hidden
    for (let c = 0; c < columns.count; c += 1) {
      const cell = cells.drawn(rows.first + r, columns.first + c);
      if (cell) drawn.push(cell);
    }
  }
  const box = (cell: DrawnCell): CSSProperties => {
    const left = columnAxis.offset(cell.column);
    const top = rowAxis.offset(cell.row);
    return { left, top, width: columnAxis.offset(cell.column + cell.columns) - left, height: rowAxis.offset(cell.row + cell.rows) - top };
  };
  return (
    <>
      {cells.sheet.showGridlines && <Gridlines rows={rows} columns={columns} />}
      {drawn.map((cell) =>
        cell.ground || cell.bar ? (
          <div key={`g${cell.row}.${cell.column}`} className="ground" style={{ ...box(cell), ...cell.ground }}>
            {cell.bar && <div className="databar" style={{ width: `${cell.bar.percent}%`, backgroundColor: cell.bar.color }} />}
          </div>
        ) : null,
      )}
      {drawn.map((cell) =>
        cell.text === '' ? null : (
          <div
            key={`t${cell.row}.${cell.column}`}
            className="text"
            style={{ ...cell.textCss, ...spread(cell, box(cell), cells, columns, columnAxis) }}
          >
            <CellText cell={cell} onLink={onLink} />
          </div>
        ),
      )}
    </>
  );
}

function CellText({ cell, onLink }: { readonly cell: DrawnCell; readonly onLink: (reference: string) => void }) {
  const reference = cell.link?.documentReference;
  // Addresses outside the workbook stay text: a file's links are not followed from here.
  if (reference !== undefined) {
    return (
      <button type="button" className="link" title={cell.link?.screenTip} tabIndex={-1} onClick={() => onLink(reference)}>
        {cell.text}
      </button>
    );
  }
  return (
    <>
      <span className="letters">{cell.text}</span>
      {cell.filterButton && <span className="filter" aria-hidden />}
    </>
  );
}

/** A text that overflows gets the room of its empty neighbours on the side it runs to. */
function spread(cell: DrawnCell, box: CSSProperties, cells: SheetCells, columns: Stretch, axis: Axis): CSSProperties {
  if (!cell.overflows) return box;
  let first = cell.column;
  let last = cell.column;
  const end = columns.first + columns.count;
  if (cell.side !== 'right') while (last + 1 < end && cells.isEmpty(cell.row, last + 1)) last += 1;
  if (cell.side !== 'left') while (first > columns.first && cells.isEmpty(cell.row, first - 1)) first -= 1;
  if (cell.side === 'center') {
    const reach = Math.min(cell.column - first, last - cell.column);
    first = cell.column - reach;
    last = cell.column + reach;
  }
  const left = axis.offset(first);
  return { ...box, left, width: axis.offset(last + 1) - left };
}

function Gridlines({ rows, columns }: { readonly rows: Stretch; readonly columns: Stretch }) {
  const [left = 0] = columns.edges;
  const [top = 0] = rows.edges;
  const width = columns.edges[columns.edges.length - 1]! - left;
  const height = rows.edges[rows.edges.length - 1]! - top;
  return (
    <>
      {rows.edges.slice(1).map((edge, index) => (
        <div key={`r${rows.first + index}`} className="gridline" style={{ left, top: edge - 1, width, height: 1 }} />
      ))}
      {columns.edges.slice(1).map((edge, index) => (
        <div key={`c${columns.first + index}`} className="gridline" style={{ left: edge - 1, top, width: 1, height }} />
      ))}
    </>
  );
}

import { columnLetters } from '../../host/cells/address';
import type { Rectangle } from '../../host/model/rectangle';
import type { Stretch } from './geometry';
import { HEAD_HEIGHT, HEAD_WIDTH } from './headSize';

interface HeadsProps {
  readonly stretch: Stretch;
  readonly frozen: Stretch;
  readonly scrolled: number;
  readonly selected: Rectangle | undefined;
}

/** The column letters. */
export function ColumnHeads({ stretch, frozen, scrolled, selected }: HeadsProps) {
  const isSelected = (column: number): boolean =>
    selected !== undefined && column >= selected.column && column < selected.column + selected.columns;
  return (
    <div className="heads" style={{ left: HEAD_WIDTH, top: 0, right: 0, height: HEAD_HEIGHT }} aria-hidden>
      {places(stretch, scrolled)
        .concat(places(frozen, 0))
        .map(({ place, from, extent }) => (
          <div
            key={place}
            className={isSelected(place) ? 'head on' : 'head'}
            style={{ left: from, top: 0, width: extent, height: HEAD_HEIGHT }}
          >
            {columnLetters(place)}
          </div>
        ))}
    </div>
  );
}

/** The row numbers. */
export function RowHeads({ stretch, frozen, scrolled, selected }: HeadsProps) {
  const isSelected = (row: number): boolean => selected !== undefined && row >= selected.row && row < selected.row + selected.rows;
  return (
    <div className="heads" style={{ left: 0, top: HEAD_HEIGHT, bottom: 0, width: HEAD_WIDTH }} aria-hidden>
      {places(stretch, scrolled)
        .concat(places(frozen, 0))
        .map(({ place, from, extent }) => (
          <div
            key={place}
            className={isSelected(place) ? 'head on' : 'head'}
            style={{ left: 0, top: from, width: HEAD_WIDTH, height: extent }}
          >
            {place + 1}
          </div>
        ))}
    </div>
  );
}

/** Places with an extent; frozen ones come last, so that they cover what scrolls beneath. */
function places({ first, count, edges }: Stretch, scrolled: number): { place: number; from: number; extent: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    place: first + index,
    from: edges[index]! - scrolled,
    extent: edges[index + 1]! - edges[index]!,
  })).filter(({ extent }) => extent > 0);
}

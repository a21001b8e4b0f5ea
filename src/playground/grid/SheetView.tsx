import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { areaAddress } from '../../host/cells/address';
import { usedRange } from './usedArea';
import type { Rectangle } from '../../host/model/rectangle';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { Charts } from '../chart/Charts';
import { CellLayer } from './CellLayer';
import { columnAxis, rowAxis, type Axis } from './geometry';
import { ColumnHeads, RowHeads } from './Heads';
import { FormulaBar } from './FormulaBar';
import { HEAD_HEIGHT, HEAD_WIDTH } from './headSize';
import { movedSelection } from './moveSelection';
import { SheetCells } from './sheetCells';

interface SheetViewProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Changes whenever something of the workbook may have. */
  readonly version: number;
  readonly label: string;
  readonly onSelect: (address: string) => void;
  readonly onLink: (reference: string) => void;
  /** Types into a cell. */
  readonly onType: (address: string, text: string) => void;
  /** Asks for the menu of the selected cell at a place of the window. */
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
  /** What the formula bar is called. */
  readonly contentLabel: string;
}

/** A sheet scrolls and takes arrow keys, so it takes the focus. */
const TAKES_KEYS = { tabIndex: 0 };
/** Columns left of the view are drawn too: their texts may run into it. */
const OVERSCAN = 900;

/** A sheet that can be read and typed into: only what is in view is drawn, so a million rows scroll like ten. Frozen rows and columns stay. */
export function SheetView({ workbook, sheet, version, label, contentLabel, onSelect, onLink, onType, onMenu }: SheetViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  /** What is being typed over the selected cell. */
  const [draft, setDraft] = useState<string | null>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 900, height: 600 });
  const look = (): void => {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller.current!;
    setView({ left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight });
  };
  useLayoutEffect(() => {
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current!);
    return () => observer.disconnect();
  }, []);

  const { cells, rows, columns } = useMemo(() => {
    const used = usedRange(sheet);
    return { cells: new SheetCells(workbook, sheet), rows: rowAxis(sheet, used.rows + 30), columns: columnAxis(sheet, used.columns + 12) };
    // The model is changed in place; the version tells when.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- version stands for the model's content
  }, [workbook, sheet, version]);

  const [selected] = workbook.selection;
  useLayoutEffect(() => {
    if (selected) reveal(scroller.current!, selected, rows, columns, sheet.freeze);
    // Only when the selection moves, not at every redraw: the reader may have scrolled away since.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selected?.row, selected?.column]);

  const frozenHeight = rows.offset(sheet.freeze?.rows ?? 0);
  const frozenWidth = columns.offset(sheet.freeze?.columns ?? 0);
  const viewRows = rows.stretch(view.top + frozenHeight, view.top + view.height);
  const viewColumns = columns.stretch(view.left + frozenWidth - OVERSCAN, view.left + view.width);
  const headColumns = columns.stretch(view.left + frozenWidth, view.left + view.width);
  const frozenRows = rows.stretch(0, frozenHeight);
  const frozenColumns = columns.stretch(0, frozenWidth);
  const layer = { cells, rowAxis: rows, columnAxis: columns, onLink };

  const cellAt = (event: MouseEvent): { row: number; column: number } => {
    const box = scroller.current!.getBoundingClientRect();
    const x = event.clientX - box.left - HEAD_WIDTH;
    const y = event.clientY - box.top - HEAD_HEIGHT;
    return { row: rows.at(y < frozenHeight ? y : y + view.top), column: columns.at(x < frozenWidth ? x : x + view.left) };
  };
  const click = (event: MouseEvent): void => {
    const box = scroller.current!.getBoundingClientRect();
    if (event.clientX - box.left < HEAD_WIDTH || event.clientY - box.top < HEAD_HEIGHT) return;
    const { row, column } = cellAt(event);
    onSelect(areaAddress(cells.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 }));
  };
  const shown = selected ? cells.textAt(selected.row, selected.column) : '';
  const endTyping = (how: 'enter' | 'escape' | 'leave'): void => {
    if (selected && how !== 'escape' && draft !== null && draft !== shown) onType(areaAddress({ ...selected, rows: 1, columns: 1 }), draft);
    setDraft(null);
    const below = how === 'enter' && selected && movedSelection('ArrowDown', false, selected, cells, rows, columns);
    if (below) onSelect(areaAddress(below));
    if (how !== 'leave') scroller.current?.focus();
  };
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    if (event.button === 2) click(event);
    onMenu({ x: event.clientX, y: event.clientY });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.target !== scroller.current) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (selected && plain && (event.key.length === 1 || event.key === 'F2')) {
      event.preventDefault();
      setDraft(event.key === 'F2' ? shown : event.key);
      return;
    }
    const moved = selected && movedSelection(event.key, event.ctrlKey || event.metaKey, selected, cells, rows, columns);
    if (!moved) return;
    event.preventDefault();
    onSelect(areaAddress(moved));
  };

  return (
    <>
      <FormulaBar
        label={contentLabel}
        address={selected ? areaAddress(selected) : ''}
        text={shown}
        draft={draft}
        onDraft={setDraft}
        onEnd={endTyping}
      />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the region takes the keyboard as a sheet does */}
      <div
        ref={scroller}
        className="scroller"
        role="region"
        aria-label={label}
        {...TAKES_KEYS}
        onScroll={look}
        onClick={click}
        onDoubleClick={() => setDraft(shown)}
        onContextMenu={openMenu}
        onKeyDown={press}
      >
        <div className="sheet" style={{ width: columns.size + HEAD_WIDTH, height: rows.size + HEAD_HEIGHT }}>
          <div className="origin" style={{ left: HEAD_WIDTH, top: HEAD_HEIGHT }}>
            <CellLayer {...layer} rows={viewRows} columns={viewColumns} />
            <Charts workbook={workbook} sheet={sheet} version={version} />
            {selected && <Selection area={selected} rows={rows} columns={columns} />}
          </div>
        </div>
        {/* What does not scroll: heads and frozen cells, laid over the sheet. */}
        <div className="overlay" style={{ width: view.width, height: view.height, marginTop: -(rows.size + HEAD_HEIGHT) }}>
          {frozenHeight > 0 && (
            <div className="frozen" style={{ left: HEAD_WIDTH, top: HEAD_HEIGHT, width: view.width, height: frozenHeight }}>
              <div className="origin" style={{ left: -view.left, top: 0 }}>
                <CellLayer {...layer} rows={frozenRows} columns={viewColumns} />
              </div>
            </div>
          )}
          {frozenWidth > 0 && (
            <div className="frozen" style={{ left: HEAD_WIDTH, top: HEAD_HEIGHT + frozenHeight, width: frozenWidth, height: view.height }}>
              <div className="origin" style={{ left: 0, top: -view.top - frozenHeight }}>
                <CellLayer {...layer} rows={viewRows} columns={frozenColumns} />
              </div>
            </div>
          )}
          {frozenHeight > 0 && frozenWidth > 0 && (
            <div className="frozen" style={{ left: HEAD_WIDTH, top: HEAD_HEIGHT, width: frozenWidth, height: frozenHeight }}>
              <CellLayer {...layer} rows={frozenRows} columns={frozenColumns} />
            </div>
          )}
          <ColumnHeads stretch={headColumns} frozen={frozenColumns} scrolled={view.left} selected={selected} />
          <RowHeads stretch={viewRows} frozen={frozenRows} scrolled={view.top} selected={selected} />
          <div className="corner" style={{ width: HEAD_WIDTH, height: HEAD_HEIGHT }} />
        </div>
      </div>
    </>
  );
}

function Selection({ area, rows, columns }: { readonly area: Rectangle; readonly rows: Axis; readonly columns: Axis }) {
  const left = columns.offset(Math.min(area.column, columns.length));
  const top = rows.offset(Math.min(area.row, rows.length));
  const width = columns.offset(Math.min(area.column + area.columns, columns.length)) - left;
  const height = rows.offset(Math.min(area.row + area.rows, rows.length)) - top;
  return <div className="selection" style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1 }} />;
}

/** Scrolls as little as needed to have a cell in view beside the frozen ones. */
function reveal(scroller: HTMLElement, area: Rectangle, rows: Axis, columns: Axis, freeze: Sheet['freeze']): void {
  const frozenTop = rows.offset(freeze?.rows ?? 0);
  const frozenLeft = columns.offset(freeze?.columns ?? 0);
  const [top, bottom] = [rows.offset(area.row), rows.offset(area.row + 1)];
  const [left, right] = [columns.offset(area.column), columns.offset(area.column + 1)];
  const height = scroller.clientHeight - HEAD_HEIGHT;
  const width = scroller.clientWidth - HEAD_WIDTH;
  if (area.row >= (freeze?.rows ?? 0)) {
    if (top < scroller.scrollTop + frozenTop) scroller.scrollTop = top - frozenTop;
    else if (bottom > scroller.scrollTop + height) scroller.scrollTop = bottom - height;
  }
  if (area.column >= (freeze?.columns ?? 0)) {
    if (left < scroller.scrollLeft + frozenLeft) scroller.scrollLeft = left - frozenLeft;
    else if (right > scroller.scrollLeft + width) scroller.scrollLeft = Math.min(left - frozenLeft, right - width);
  }
}

import { passingRange } from '../address';
import { writeInputMark } from '../ownership/inputCells';
import { keyArea } from '../ownership/keyArea';
import { writeMarker } from '../ownership/marker';
import { chartsBelowRules } from '../render/chartsBelowRules';
import { clearBefore } from '../render/clearBefore';
import type { SheetNames } from '../render/linkReference';
import { moveUserCells } from '../render/moveUserCells';
import { writeChart } from '../render/writeCharts';
import { writeChoices } from '../render/writeChoices';
import { writeHighlight } from '../render/writeHighlights';
import { chooseLinks, undressLinks, writeLinks } from '../render/writeLinks';
import { writePage } from '../render/writePage';
import { writeSizes } from '../render/writeSizes';
import { writeStyles } from '../render/writeStyles';
import { writeTable } from '../render/writeTables';
import type { StagedSheet } from './stagedPlan';

/** Commands that belong into one request, and about how many bytes they are in it. */
export interface CommitStep {
  readonly bytes: number;
  readonly queue: () => void;
}

/** A sheet under way. */
export interface SheetSteps {
  /** The sheet: known from the first step on. */
  readonly sheet: () => Excel.Worksheet;
  readonly steps: readonly CommitStep[];
  /** Moves the charts off the rules above them; after the sync of the last step. */
  readonly settle: () => void;
}

/** Of what is sent for one cell, area or property: measured on requests of the client, rounded up. */
const BYTES = { link: 500, style: 1_400, chart: 9_000, merge: 300, highlight: 1_800, size: 300, sheet: 6_000 } as const;
/** Links go in parts, so that no step is larger than a request may be. */
const LINKS_A_STEP = 700;

/** A sheet's mark while it is being written: the build that will finish it. */
export const unfinishedMark = (build: string): string => UNFINISHED + build;
export const UNFINISHED = '-';

/**
 * What makes a sheet of the plan, as steps that may share requests or not, in this order:
 * 1. the sheet itself if it is new; the last build's content goes, the user's columns move along with their rows, the
 *    new rectangle is marked, and the values come: `fill` brings them;
 * 2. links; 3. tables, looks, merges, sizes, rules; 4. charts, print set-up, and last the mark that says it is complete.
 * Every step may be done again over itself, and over a part of itself.
 */
export function sheetSteps(context: Excel.RequestContext, staged: StagedSheet, build: string, names: SheetNames, fill: (sheet: Excel.Worksheet) => void): SheetSteps {
  const { layout, userCells } = staged;
  const mark = { key: layout.key, rows: layout.rowCount, columns: layout.columnCount, keys: keyArea(layout) };
  const { worksheets } = context.workbook;
  let known: Excel.Worksheet | null = staged.id === null ? null : worksheets.getItem(staged.id);
  const sheet = (): Excel.Worksheet => (known ??= worksheets.add(staged.name));
  const { written, leftOut } = chooseLinks(layout, names);
  let belowRules: () => void = () => undefined;
  const steps: CommitStep[] = [
    {
      bytes: BYTES.sheet + (userCells ? JSON.stringify(userCells.cells).length * 2 : 0),
      queue: () => {
        clearBefore(sheet(), staged);
        moveUserCells(sheet(), userCells);
        writeMarker(sheet(), { ...mark, build: unfinishedMark(build) });
        fill(sheet());
        if (staged.hide) sheet().visibility = 'VeryHidden';
      },
    },
  ];
  for (let start = 0; start < written.length; start += LINKS_A_STEP) {
    const part = written.slice(start, start + LINKS_A_STEP);
    steps.push({ bytes: part.length * BYTES.link, queue: () => writeLinks(sheet(), part) });
  }
  // After the links: a new link dresses its cell in Excel's own style.
  steps.push({
    bytes: layout.styles.length * BYTES.style + layout.merges.length * BYTES.merge + layout.highlights.length * BYTES.highlight + (layout.columnWidths.length + layout.rowHeights.length) * BYTES.size,
    queue: () => {
      for (const table of staged.tables) writeTable(sheet(), table);
      writeStyles(sheet(), layout);
      undressLinks(sheet(), leftOut);
      for (const merge of layout.merges) passingRange(sheet(), merge).merge(false);
      writeSizes(sheet(), layout);
      for (const highlight of layout.highlights) writeHighlight(sheet(), highlight);
      for (const choices of layout.choices ?? []) writeChoices(sheet(), choices, names);
    },
  });
  steps.push({
    bytes: layout.charts.length * BYTES.chart + BYTES.sheet,
    queue: () => {
      for (const chart of layout.charts) writeChart(sheet(), chart, layout);
      belowRules = chartsBelowRules(sheet(), layout.charts);
      writePage(sheet(), layout);
      writeInputMark(sheet(), layout.inputs ?? []);
      writeMarker(sheet(), { ...mark, build: staged.print });
    },
  });
  return { sheet, steps, settle: () => belowRules() };
}

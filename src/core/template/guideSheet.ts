import type { TemplateWords } from '../locales/templateWords';
import type { CellContent, StyledArea } from '../sheets/sheetLayout';
import type { TemplateSheet } from './TemplateSheet';

const WIDTHS = [30, 100];

/** The how-to sheet: a page to read and to print, above the sheets to fill in. */
export function guideSheet(words: TemplateWords, language: string): TemplateSheet {
  const { title, lead, sections } = words.guide;
  const rows: CellContent[][] = [[title, null], [lead, null]];
  const styles: StyledArea[] = [
    { area: { row: 0, column: 0, rows: 1, columns: 2 }, role: 'title' },
    { area: { row: 1, column: 0, rows: 1, columns: 2 }, role: 'lead' },
  ];
  const rowHeights = [{ row: 0, points: 36 }, { row: 1, points: 36 }];
  for (const section of sections) {
    rows.push([null, null]);
    rowHeights.push({ row: rows.length - 1, points: 8 });
    styles.push({ area: { row: rows.length, column: 0, rows: 1, columns: 2 }, role: 'section' });
    rowHeights.push({ row: rows.length, points: 24 });
    rows.push([section.heading, null]);
    const first = rows.length;
    rows.push(...section.rows.map(([what, how]) => [what, how]));
    styles.push(
      { area: { row: first, column: 0, rows: section.rows.length, columns: 2 }, role: 'body', wrap: true },
      { area: { row: first, column: 0, rows: section.rows.length, columns: 1 }, role: 'bodyStrong' },
    );
    section.rows.forEach(([, how], index) => rowHeights.push({ row: first + index, points: linesOf(how) * 15 + 5 }));
  }
  return {
    name: words.sheetNames.guide,
    kind: 'guide',
    fields: [],
    rows,
    formats: [null, null],
    widths: WIDTHS,
    dress: {
      language,
      tab: 'overview',
      styles,
      headers: [],
      aligned: [],
      entries: [],
      marks: [],
      frozenColumns: 0,
      gridlines: false,
      landscape: false,
      pagesWide: 1,
      pagesTall: 1,
      merges: [{ row: 1, column: 0, rows: 1, columns: 2 }],
      rowHeights,
    },
  };
}

/** Lines that a text takes in the wide column: Chinese letters are two wide, Latin ones a little less than one. */
function linesOf(text: string): number {
  const width = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 0.88), 0);
  return Math.ceil(width / (WIDTHS[1]! * 0.95));
}

import { TEMPLATE_LISTS, type TemplateWords } from '../locales/templateWords';
import type { TemplateSheet } from './TemplateSheet';

/** The page of lists: one column a drop-down, its entries below its name, to be changed as the user likes. */
export function listSheet(words: TemplateWords, language: string): TemplateSheet {
  const lists = TEMPLATE_LISTS.map((key) => words.lists[key]);
  const rows = Math.max(...lists.map(({ entries }) => entries.length));
  const widthOf = (text: string | number): number => [...String(text)].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  return {
    name: words.sheetNames.lists,
    kind: 'lists',
    fields: [],
    rows: [lists.map(({ name }) => name), ...Array.from({ length: rows }, (_, row) => lists.map(({ entries }) => entries[row] ?? null))],
    formats: lists.map(() => null),
    widths: lists.map(({ name, entries }) => Math.max(...[name, ...entries].map(widthOf)) + 4),
    dress: {
      language,
      tab: 'lists',
      styles: [],
      headers: lists.map((_, column) => ({ column, level: 'plain', fill: 'required' })),
      aligned: [],
      entries: lists.map(({ name }, column) => ({ column, rule: { type: 'length', least: 0, most: 255 }, prompt: { title: name, message: words.listHint }, alert: null })),
      // An entry that stands twice in a list.
      marks: lists.map((_, column) => ({ type: 'twice', column })),
      frozenColumns: 0,
      gridlines: true,
      landscape: true,
      pagesWide: 1,
      pagesTall: null,
      merges: [],
      rowHeights: [{ row: 0, points: 24 }],
    },
  };
}

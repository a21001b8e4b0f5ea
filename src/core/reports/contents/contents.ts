import type { SheetGroup } from '../../locales/reportKeys';
import { templateWordsOf } from '../../locales/templateWordsOf';
import { changedSettings } from '../../settings/changedSettings';
import type { Block, SheetModel, TableBlock } from '../../sheets/model';
import type { AbsentReport } from '../absentReport';
import { boardPage, full, muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';
import { templateFor } from './templateFor';
import { CONTENTS_KEY } from './wayBack';

/** A line of the contents. */
export interface ContentsEntry {
  readonly key: string;
  readonly name: string;
  readonly group: SheetGroup;
  readonly about: string;
  readonly headline: string | null;
}

/**
 * 目录: every sheet with the question it answers and its main figure, chapter by chapter; then the reports that the book
 * cannot have yet, with the sheet and the columns that would bring them.
 * @param entries the other sheets of the build, in tab order
 */
export function contentsReport(context: ReportContext, entries: readonly ContentsEntry[], absent: readonly AbsentReport[]): SheetModel {
  const words = context.words.contents;
  const page = boardPage(context, {
    key: CONTENTS_KEY,
    tab: words.tab,
    title: words.title,
    rows: [
      full([{ type: 'note', text: words.answer(entries.length + 1, absent.length), tone: 'plain' }]),
      full([sheetTable(context, entries)]),
      full(absent.length > 0 ? [{ type: 'heading', level: 'section', text: words.absentHeading }, absentTable(context, absent), muted(words.absentNote)] : []),
      full(notRenewed(context, entries)),
      full(settingsInForce(context)),
    ],
  });
  // One run of blocks: a page break before the table would leave the title alone on its page.
  return { ...page, rows: [full(page.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks)))] };
}

function sheetTable({ words }: ReportContext, entries: readonly ContentsEntry[]): TableBlock {
  const { columns, groups } = words.contents;
  const opens = (entry: ContentsEntry, i: number): boolean => entries[i - 1]?.group !== entry.group;
  return {
    type: 'table',
    key: 'sheets',
    columns: [
      { key: 'group', header: columns.group, kind: 'text', values: entries.map((entry, i) => (opens(entry, i) ? groups[entry.group] : null)), roles: entries.map(() => 'muted') },
      { key: 'sheet', header: columns.sheet, kind: 'text', values: entries.map(({ name }) => name), links: entries.map(({ key }) => ({ to: 'report', key })) },
      { key: 'about', header: columns.about, kind: 'text', values: entries.map(({ about }) => about), wide: true },
      { key: 'headline', header: columns.headline, kind: 'text', values: entries.map(({ headline }) => headline), wide: true },
    ],
    rowCount: entries.length,
    total: null,
    native: null,
  };
}

/** Keys of sheets that other jobs write, and of those nobody sees. */
const OF_OTHER_JOBS = /^(?:portrait|cleanCopy|corrections|snapshots|staging)(?:\.|$)/;

/** Sheets of ours that stand from an earlier build and were no part of this one: their figures may be old (R-Q4). */
function notRenewed({ words, standing }: ReportContext, entries: readonly ContentsEntry[]): Block[] {
  const renewed = new Set([CONTENTS_KEY, ...entries.map(({ key }) => key)]);
  const left = standing.filter(({ key }) => !renewed.has(key) && !OF_OTHER_JOBS.test(key));
  if (left.length === 0) return [];
  return [{ type: 'heading', level: 'section', text: words.contents.notRenewedHeading }, { type: 'note', text: words.contents.notRenewed(left.map(({ name }) => name)), tone: 'warning' }];
}

/** What was set otherwise than by default: with it anybody can make the same workbook again. */
function settingsInForce({ analysis, words }: ReportContext): Block[] {
  const say = words.contents;
  const changed = changedSettings(analysis.settings).filter(({ path }) => path !== 'language'); // the sheet shows it
  const heading = { type: 'heading', level: 'section', text: say.settingsHeading } as const;
  if (changed.length === 0) return [heading, muted(say.settingsDefault)];
  return [
    heading,
    {
      type: 'table',
      key: 'settings',
      columns: [
        { key: 'path', header: say.settingsColumns.path, kind: 'id', values: changed.map(({ path }) => path) },
        { key: 'value', header: say.settingsColumns.value, kind: 'text', values: changed.map(({ value }) => value), wide: true },
        { key: 'byDefault', header: say.settingsColumns.byDefault, kind: 'text', values: changed.map(({ byDefault }) => byDefault), wide: true },
      ],
      rowCount: changed.length,
      total: null,
      native: null,
    },
    muted(say.settingsNote),
  ];
}

function absentTable({ words, book, language }: ReportContext, absent: readonly AbsentReport[]): TableBlock {
  const { absentColumns, needs, templateSheet, inYourSheet } = words.contents;
  const { sheetNames } = templateWordsOf(language);
  const templates = absent.map((report) => templateFor(report, book));
  const { sources } = words.reconciliation;
  return {
    type: 'table',
    key: 'absent',
    columns: [
      { key: 'sheet', header: absentColumns.sheet, kind: 'text', values: absent.map(({ name }) => name) },
      { key: 'why', header: absentColumns.why, kind: 'text', values: absent.map(({ why }) => why), wide: true },
      {
        key: 'needs',
        header: absentColumns.needs,
        kind: 'text',
        values: absent.map(({ needs: { kind, fields } }) => needs(sources[kind], fields.map((field) => words.contents.fields[field as keyof typeof words.contents.fields] ?? field))),
        wide: true,
      },
      { key: 'template', header: absentColumns.template, kind: 'text', values: templates.map((kind) => (kind ? templateSheet(sheetNames[kind]) : inYourSheet)), roles: templates.map((kind) => (kind ? null : 'muted')) },
    ],
    rowCount: absent.length,
    total: null,
    native: null,
  };
}

import type { MappingDocument, SheetMapping } from '../mappingDocument';
import type { PreviewChoice, PreviewQuestion } from '../preview';
import type { SheetProposal } from '../recognition';
import { areaText, growingRange } from './withAnswer';

/** Whether several lists of one kind on a sheet all belong to the ledger, or one is a copy or an excerpt (S5). */
export function listQuestions(sheets: readonly SheetProposal[], mapping: MappingDocument): PreviewQuestion[] {
  const questions: PreviewQuestion[] = [];
  for (const sheetName of new Set(sheets.map((sheet) => sheet.sheetName))) {
    const lists = sheets.filter((sheet) => sheet.sheetName === sheetName && sheet.tableName === null);
    if (lists.length < 2 || saysRanges(mapping, sheetName)) continue;
    for (const kind of new Set(lists.map((list) => list.kind))) {
      const alike = lists.filter((list) => list.kind === kind);
      if (alike.length > 1) questions.push(questionOf(sheetName, lists, alike, mapping));
    }
  }
  return questions;
}

function questionOf(sheetName: string, lists: readonly SheetProposal[], alike: readonly SheetProposal[], mapping: MappingDocument): PreviewQuestion {
  const keeping = (kept: readonly SheetProposal[]): MappingDocument => ({ ...mapping, [sheetName]: entriesFor(kept, lists) });
  const one = (list: SheetProposal): PreviewChoice => ({
    value: areaText(list),
    evidence: [{ code: 'rows', first: list.firstDataRow, last: list.lastDataRow }],
    examples: [],
    mapping: keeping(lists.filter((each) => each === list || !alike.includes(each))),
  });
  const all: PreviewChoice = { value: '*', evidence: alike.map((list) => ({ code: 'rows', first: list.firstDataRow, last: list.lastDataRow })), examples: [], mapping: keeping(lists) };
  return {
    id: `whichList:${sheetName}:${alike[0]!.kind}`,
    code: 'whichList',
    places: alike.map((list) => ({ sheetName, column: list.columns[0]?.column ?? null, header: list.columns[0]?.header ?? null })),
    field: null,
    choices: [all, ...alike.map(one)],
    proposed: 0,
    because: 'usual',
  };
}

/** The lists to be read; those that end where the sheet's data end may grow. */
function entriesFor(kept: readonly SheetProposal[], lists: readonly SheetProposal[]): readonly SheetMapping[] {
  const end = Math.max(...lists.map((list) => list.lastDataRow));
  return kept.map((list) => ({ kind: list.kind, range: growingRange(list, list.lastDataRow === end) }));
}

function saysRanges(mapping: MappingDocument, sheetName: string): boolean {
  return Object.hasOwn(mapping, sheetName) && [mapping[sheetName]!].flat().some((entry) => entry.range !== undefined);
}

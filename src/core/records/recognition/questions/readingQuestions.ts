import type { MappingDocument } from '../mappingDocument';
import type { PreviewChoice, PreviewQuestion } from '../preview';
import type { Doubt, DoubtAbout } from './doubts';
import { withAnswer } from './withAnswer';

/** What a sheet is read by until a person says otherwise, where its culture is not known. */
const USUAL: Readonly<Record<DoubtAbout, string>> = { dateOrder: 'mdy', decimalSign: '.' };

/** One question for all columns in doubt under the same header: twelve months of one export are asked of once. */
export function readingQuestions(open: readonly Doubt[], mapping: MappingDocument): PreviewQuestion[] {
  const groups = new Map<string, Doubt[]>();
  for (const doubt of open) {
    const id = `${doubt.about}:${doubt.proposal.kind}:${doubt.column.field}:${doubt.column.header}`;
    groups.set(id, [...(groups.get(id) ?? []), doubt]);
  }
  return [...groups].map(([id, doubts]) => questionOf(id, doubts, mapping));
}

function questionOf(id: string, doubts: readonly Doubt[], mapping: MappingDocument): PreviewQuestion {
  const [{ about, column, proposal, count }] = doubts as readonly [Doubt, ...Doubt[]];
  const proposed = proposal.culture?.[about] ?? USUAL[about];
  const choices = Object.keys(count.only).map((value): PreviewChoice => ({
    value,
    evidence: [
      { code: 'filled', count: sum(doubts.map((d) => d.count.filled)) },
      { code: 'either', count: sum(doubts.map((d) => d.count.either)) },
      { code: 'only', count: sum(doubts.map((d) => d.count.only[value] ?? 0)) },
    ],
    examples: count.examples(value),
    mapping: doubts.reduce((document, doubt) => withAnswer(document, doubt.proposal, { [about]: value }), mapping),
  }));
  return {
    id,
    code: about,
    places: doubts.map((d) => ({ sheetName: d.proposal.sheetName, column: d.column.column, header: d.column.header })),
    field: column.field,
    choices,
    proposed: choices.findIndex((choice) => choice.value === proposed),
    because: proposal.culture ? 'culture' : 'usual',
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

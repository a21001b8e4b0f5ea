import type { MappingDocument } from '../mappingDocument';
import type { ChoiceEvidence, PreviewChoice, PreviewQuestion } from '../preview';
import { productMatches } from '../productMatches';
import { isTaxed } from '../proposalNotes';
import type { ColumnProposal, Recognition, SheetProposal } from '../recognition';
import { rivalsOf, type Rival } from '../rivals';
import { sampleOfList, type SheetSample } from '../sheetSample';
import { sumOf } from './sumOf';
import { withAnswer } from './withAnswer';

interface Asked {
  readonly proposal: SheetProposal;
  readonly sample: SheetSample;
  readonly chosen: ColumnProposal;
  readonly rivals: readonly Rival[];
}

/** Which of several columns that answer to one field is meant: under one header, with and without tax, two amounts. */
export function columnQuestions(samples: readonly SheetSample[], { sheets }: Recognition, mapping: MappingDocument): PreviewQuestion[] {
  const groups = new Map<string, Asked[]>();
  for (const proposal of sheets) {
    const sample = sampleOfList(samples, proposal);
    if (!sample) continue;
    for (const { chosen, rivals } of rivalsOf(proposal, sample)) {
      const code = rivals.some((rival) => isTaxed(rival.header) !== isTaxed(chosen.header)) ? 'tax' : 'whichColumn';
      const id = [code, proposal.kind, chosen.field, chosen.header, ...rivals.map((rival) => rival.header)].join(':');
      groups.set(id, [...(groups.get(id) ?? []), { proposal, sample, chosen, rivals }]);
    }
  }
  return [...groups].map(([id, asked]) => questionOf(id, asked, mapping));
}

function questionOf(id: string, asked: readonly Asked[], mapping: MappingDocument): PreviewQuestion {
  const [{ chosen, rivals }] = asked as readonly [Asked, ...Asked[]];
  const code = id.startsWith('tax:') ? 'tax' : 'whichColumn';
  const choice = (header: string, columnIn: (one: Asked) => number): PreviewChoice => ({
    value: header,
    evidence: evidenceOf(asked, columnIn),
    examples: [],
    mapping: asked.reduce((document, { proposal }) => withAnswer(document, proposal, { choose: { [chosen.field]: header } }), mapping),
  });
  return {
    id,
    code,
    places: asked.map(({ proposal, chosen: { column, header } }) => ({ sheetName: proposal.sheetName, column, header })),
    field: chosen.field,
    choices: [choice(chosen.header, (one) => one.chosen.column), ...rivals.map((rival, i) => choice(rival.header, (one) => one.rivals[i]!.column))],
    proposed: 0,
    because: code === 'tax' ? 'withoutTax' : 'first',
  };
}

/** Filled cells of the column on every sheet asked about, their sum where they are numbers, and how many of them are quantity x unit price. */
function evidenceOf(asked: readonly Asked[], columnIn: (one: Asked) => number): ChoiceEvidence[] {
  const { filled, numbers, sum } = sumOf(asked.map((one) => ({ sample: one.sample, proposal: one.proposal, column: columnIn(one) })));
  const counted: ChoiceEvidence = { code: 'filled', count: filled };
  const products = asked.filter((one) => one.chosen.field === 'amount').map((one) => productMatches(one.sample, one.proposal, columnIn(one)));
  const lines = products.reduce((all, each) => all + each.lines, 0);
  return [
    counted,
    ...(numbers > 0 && numbers >= filled / 2 ? [{ code: 'sum', value: sum, count: numbers } as const] : []),
    ...(lines > 0 ? [{ code: 'product', count: products.reduce((all, each) => all + each.equal, 0), of: lines } as const] : []),
  ];
}

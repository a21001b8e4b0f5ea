import type { MappingDocument } from '../mappingDocument';
import { listCells } from '../listCells';
import type { PreviewChoice, PreviewQuestion } from '../preview';
import type { SheetProposal } from '../recognition';
import { sampleOfList, type SheetSample } from '../sheetSample';
import { withAnswer } from './withAnswer';

/** The scales in use, and which one an answer sheet with nothing above 5 is taken for. */
const SCALES = [5, 10] as const;
/** From so many answers on, none above 5 means that 5 is the most there is. */
const ENOUGH_ANSWERS = 20;

/** Whether 4 is nearly full marks or less than half, where neither a column nor the answers say so (D19). */
export function scaleQuestions(samples: readonly SheetSample[], sheets: readonly SheetProposal[], mapping: MappingDocument): PreviewQuestion[] {
  return sheets.flatMap((proposal): PreviewQuestion[] => {
    const score = proposal.columns.find((c) => c.field === 'score');
    const sample = sampleOfList(samples, proposal);
    if (proposal.kind !== 'survey' || !score || !sample || proposal.reading?.scale !== undefined || proposal.columns.some((c) => c.field === 'scale')) return [];
    const scores = listCells(sample, proposal, score.column).flatMap((cell) => (typeof cell === 'number' ? [cell] : []));
    const greatest = Math.max(0, ...scores);
    if (scores.length === 0 || scores.length >= ENOUGH_ANSWERS || greatest > SCALES[0]) return [];
    const choices = SCALES.map((scale): PreviewChoice => ({
      value: String(scale),
      evidence: [{ code: 'filled', count: scores.length }, { code: 'greatest', value: String(greatest) }],
      examples: [],
      mapping: withAnswer(mapping, proposal, { scale }),
    }));
    return [{ id: `scale:${proposal.sheetName}`, code: 'scale', places: [{ sheetName: proposal.sheetName, column: score.column, header: score.header }], field: 'score', choices, proposed: 0, because: 'usual' }];
  });
}

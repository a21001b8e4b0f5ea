import { columnPreview, unusedColumn } from './columnPreview';
import type { MappingDocument } from './mappingDocument';
import type { SheetPreview, SourcePreview } from './preview';
import { columnQuestions } from './questions/columnQuestions';
import { stillOpen, type Doubt } from './questions/doubts';
import { listQuestions } from './questions/listQuestions';
import { readingQuestions } from './questions/readingQuestions';
import { scaleQuestions } from './questions/scaleQuestions';
import { areaText } from './questions/withAnswer';
import type { Recognition, SheetProposal } from './recognition';
import { sampleOfList, type SheetSample } from './sheetSample';

/**
 * What a person is shown of a recognition.
 * @param samples the samples it was made of
 * @param mapping the document it was made with; the choices' documents are this one with the answer in it
 * @param doubts  from `doubtsOf`, after the rest of their columns was looked at (or not: then what the samples tell)
 */
export function previewOf(samples: readonly SheetSample[], recognition: Recognition, mapping: MappingDocument, doubts: readonly Doubt[]): SourcePreview {
  return {
    sheets: recognition.sheets.flatMap((proposal) => {
      const sample = sampleOfList(samples, proposal);
      return sample ? [sheetPreview(sample, proposal)] : [];
    }),
    unused: recognition.unused,
    problems: recognition.problems,
    questions: [
      ...listQuestions(recognition.sheets, mapping),
      ...columnQuestions(samples, recognition, mapping),
      ...readingQuestions(stillOpen(doubts), mapping),
      ...scaleQuestions(samples, recognition.sheets, mapping),
    ],
  };
}

function sheetPreview(sample: SheetSample, proposal: SheetProposal): SheetPreview {
  const { sheetName, kind, tableName, headerRow, firstDataRow, lastDataRow, confidence, columns, otherColumns = [], notes = [] } = proposal;
  return {
    sheetName,
    kind,
    tableName,
    range: areaText(proposal),
    headerRow,
    firstDataRow,
    lastDataRow,
    score: confidence,
    columns: columns.map((column) => columnPreview(sample, proposal, column)),
    notUsed: otherColumns.map((column) => unusedColumn(sample, proposal, column)),
    notes,
  };
}

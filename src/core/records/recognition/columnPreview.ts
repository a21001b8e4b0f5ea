import type { CellInput } from '../../tables/columns';
import { isoOf, type CivilDay } from '../../values/civilDay';
import { isBlank } from '../cells/blank';
import { DATE_EMPTY, DateCellReader, LIFE_DAYS } from '../cells/dateCell';
import { decimalText } from '../cells/text';
import { FIELDS, type FieldType } from '../sourceKinds';
import { columnEvidence, type ColumnEvidence } from './columnEvidence';
import { linesOf, listCells, listFormats } from './listCells';
import type { ColumnPreview, PreviewReason, UnusedColumn } from './preview';
import type { ColumnProposal, OtherColumn, SheetProposal } from './recognition';
import type { SheetSample } from './sheetSample';

/** Different values shown of a column, and the most of each text. */
const SAMPLES = 5;
const SAMPLE_LENGTH = 60;

/** A column that is read: what for, why, and what stands in it. */
export function columnPreview(sample: SheetSample, proposal: SheetProposal, column: ColumnProposal): ColumnPreview {
  const type = (FIELDS[proposal.kind] as Readonly<Record<string, FieldType>>)[column.field]!;
  const { cells, formats } = lineCells(sample, proposal, column.column);
  const evidence = columnEvidence(cells, formats, proposal.date1904);
  return {
    field: column.field,
    type,
    column: column.column,
    header: column.header,
    confidence: column.confidence,
    reasons: reasonsOf(column, type, evidence),
    samples: samplesOf(cells, type === 'date', proposal.date1904),
  };
}

/** A column that is not read, and why. */
export function unusedColumn(sample: SheetSample, proposal: SheetProposal, { column, header, reason, field }: OtherColumn): UnusedColumn {
  const { cells, formats } = lineCells(sample, proposal, column);
  const { dates } = columnEvidence(cells, formats, proposal.date1904);
  return { column, header, reason, field, samples: samplesOf(cells, dates >= 0.5, proposal.date1904) };
}

/** A column's cells and formats in the lines of the list. */
function lineCells(sample: SheetSample, proposal: SheetProposal, column: number): { readonly cells: readonly (CellInput | undefined)[]; readonly formats: readonly (string | undefined)[] | null } {
  const lines = linesOf(sample, proposal);
  const formats = listFormats(sample, proposal, column);
  return { cells: listCells(sample, proposal, column).filter((_, i) => lines[i]), formats: formats && formats.filter((_, i) => lines[i]) };
}

function reasonsOf({ reason, continued, shift }: ColumnProposal, type: FieldType, evidence: ColumnEvidence): PreviewReason[] {
  const header: PreviewReason = reason === 'mapping' ? { code: 'given' } : { code: reason };
  const more: PreviewReason[] = [];
  if (continued) more.push({ code: 'joined', header: continued.header });
  if (shift !== 0) more.push({ code: 'unit', shift });
  return [header, ...more, cellsReason(type, evidence)];
}

/** What the cells are, by what the field wants of them: ids may be numbers, so they are told by what they mostly are. */
function cellsReason(type: FieldType, { filled, numbers, dates, codes, words }: ColumnEvidence): PreviewReason {
  if (filled === 0) return { code: 'blank' };
  const shares = { numbers, dates, codes, words } as const;
  const wanted = type === 'date' ? 'dates' : type === 'money' || type === 'quantity' || type === 'ratio' || type === 'integer' ? 'numbers' : null;
  const are = wanted ?? (['words', 'codes', 'numbers', 'dates'] as const).reduce((best, one) => (shares[one] > shares[best] ? one : best));
  return { code: 'cells', are, share: shares[are], cells: filled };
}

function samplesOf(cells: readonly (CellInput | undefined)[], areDates: boolean, date1904: boolean): string[] {
  const reader = new DateCellReader(date1904, LIFE_DAYS);
  const seen = new Set<string>();
  for (const cell of cells) {
    if (seen.size === SAMPLES) break;
    if (cell === undefined || isBlank(cell)) continue;
    const isDay = areDates && typeof cell === 'number' && reader.read(cell) < DATE_EMPTY;
    const text = isDay ? isoOf(reader.day as CivilDay) : typeof cell === 'number' ? decimalText(cell) : String(cell).trim().replace(/\s*[\r\n]+\s*/g, ' ');
    seen.add(text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text);
  }
  return [...seen];
}

import type { BatchFault } from '../../src/host/hostOptions';
import type { Workbook } from '../../src/host/model/workbook';
import { protect, removeSheet, rename } from './byHand';
import { listOf, NOTE } from './commands';

/** What goes wrong at one request, and what goes wrong with all that follow. */
export interface FaultKind {
  readonly name: string;
  /** What the user does to the workbook just before the request. */
  readonly byUser?: (workbook: Workbook) => void;
  /** What becomes of the request. */
  readonly at?: BatchFault;
  /** What becomes of every later one, until the program is started anew. */
  readonly after?: BatchFault;
  /** Faults that requests long before the first write need not be put to. */
  readonly writingOnly?: boolean;
  /** Nothing answers: the watchdog's minute is made short. */
  readonly hangs?: boolean;
}

export const FAULT_KINDS: readonly FaultKind[] = [
  { name: 'throws before anything is applied', at: { code: 'GeneralException' } },
  { name: 'throws from here on', at: { code: 'AccessDenied' }, after: { code: 'AccessDenied' }, writingOnly: true },
  { name: 'throws after all was applied (the reply is lost)', at: { code: 'GeneralException', afterActions: 'all' }, writingOnly: true },
  { name: 'does not answer, nothing applied', at: 'silence', after: 'silence', hangs: true, writingOnly: true },
  { name: 'does not answer, all applied', at: 'silenceAfterAll', after: 'silence', hangs: true, writingOnly: true },
  { name: 'a cell is being edited from here on', at: { code: 'InvalidOperationInCellEditMode' }, after: { code: 'InvalidOperationInCellEditMode' }, writingOnly: true },
  { name: 'the request is too large', at: { code: 'RequestPayloadSizeLimitExceeded' }, writingOnly: true },
  { name: 'the answer is too large', at: { code: 'ResponsePayloadSizeLimitExceeded', afterActions: 'all' }, writingOnly: true },
  { name: 'cells come back as null', at: 'nullValues' },
  { name: 'our list is deleted', byUser: (workbook) => removeSheet(workbook, listOf(workbook)?.name), writingOnly: true },
  { name: 'our list is renamed', byUser: (workbook) => rename(workbook, listOf(workbook)?.name, RENAMED), writingOnly: true },
  { name: 'a source is edited', byUser: (workbook) => workbook.sheetNamed('销售')!.cells.setValue(2, 6, 4_321) },
  { name: 'our list is protected', byUser: (workbook) => protect(listOf(workbook)), writingOnly: true },
  { name: 'the staging sheet is taken away', byUser: (workbook) => removeSheet(workbook, '_clientele'), writingOnly: true },
  { name: 'a note is written', byUser: writeNote, writingOnly: true },
];

export const RENAMED = '我改的名';
export const NEW_NOTE = `${NOTE}（刚写）`;

/** The user writes a note beside the first row of our list. */
function writeNote(workbook: Workbook): void {
  const list = listOf(workbook);
  const range = list?.tables[0]?.range;
  if (list && range) list.cells.setValue(range.row + 1, range.column + range.columns + 1, NEW_NOTE);
}

/** After some of its commands have run: once, and with the program gone for good. */
export function partly(afterActions: number): readonly FaultKind[] {
  return [
    { name: `throws after ${afterActions} commands`, at: { code: 'GeneralException', afterActions } },
    { name: `is torn off after ${afterActions} commands`, at: { code: 'GeneralException', afterActions }, after: { code: 'GeneralException' } },
  ];
}

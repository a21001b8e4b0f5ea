/**
 * Records: from cells to typed records. Three steps, one function each:
 * 1. {@link recognise}: which sheet is what, which column is which field;
 * 2. {@link createSheetReader}: one sheet, chunk by chunk, into typed columns and an account of its rows;
 * 3. {@link assembleBook}: all sheets into one {@link Book}, the input of the analysis.
 */
export { recognise } from './recognition/recognise';
export type { PivotArea, SheetSample, TableArea } from './recognition/sheetSample';
export type { ColumnProposal, Culture, Recognition, RecognitionProblem, RecognitionProblemCode, SheetProposal, UnusedSheet } from './recognition/recognition';
export { readMappingDocument } from './recognition/readMappingDocument';
export type { MappingResult } from './recognition/readMappingDocument';
export type { MappingDocument, SheetMapping, SheetReading } from './recognition/mappingDocument';
export { sampleOfList } from './recognition/sheetSample';
export { previewOf } from './recognition/previewOf';
export type * from './recognition/preview';
export { doubtsOf } from './recognition/questions/doubts';
export type { Doubt } from './recognition/questions/doubts';
export { isOpen } from './recognition/questions/readingCount';
export { createSheetReader } from './intake/sheetReader';
export type { SheetReader, SheetReaderOptions } from './intake/sheetReader';
export { currencyFormatColumn } from './intake/currencyColumn';
export { withPrecisionNote } from './intake/precisionNote';
export type { CellBlock } from './intake/cellBlock';
export type { ReadSheet } from './intake/readSheet';
export { assembleBook } from './assemble/assembleBook';
export type { Book, Issue, SheetIntake } from './book';
export { ISSUE_CODES } from './issueCodes';
export type { IssueCode } from './issueCodes';

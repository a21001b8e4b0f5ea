import Papa from 'papaparse';
import type { SheetSample } from '../../../src/core/records';
import type { CellInput } from '../../../src/core/tables/columns';
import { describeRealData, sharedBytes, sharedText } from '../../realdata/sharedData';

/** A `describe` over the real data sets that says so where they are absent. */
export const describeShared = describeRealData;

/** Rows of a CSV file of the data sets as Excel would show them: plain numbers as numbers, all else as text. */
export function sharedRows(path: string, encoding = 'utf-8'): CellInput[][] {
  const text = new TextDecoder(encoding).decode(sharedBytes(path));
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.map((row) => row.map(cellOf));
}

export function sharedJson(path: string): Record<string, unknown> {
  return JSON.parse(sharedText(path)) as Record<string, unknown>;
}

/** The head of a sheet at A1. */
export function sampleOf(sheetName: string, rows: readonly (readonly CellInput[])[]): SheetSample {
  return { sheetName, firstRow: 0, firstColumn: 0, rowCount: rows.length, columnCount: rows.reduce((width, r) => Math.max(width, r.length), 0), rows: rows.slice(0, 60) };
}

function cellOf(text: string): CellInput {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text;
}

import { STEPS, type Progress, type Step } from '../../app/progress';
import type { Found } from './found';

/** Parts of the whole by experience on ledgers of 10,000 to 500,000 lines; they only move a bar. */
const WEIGHTS: Readonly<Record<Step, number>> = { find: 0.04, read: 0.4, analyse: 0.12, write: 0.42, finish: 0.02 };

/** Of what is left to write, one sheet more. */
const SHEET_PART = 0.12;

/** How much of a build is done, 0 to 1. Sheets read count by their rows; sheets written come one by one. */
export function progressShare(progress: Progress | null, found: Found | null, sheetsBegun: number): number {
  if (!progress) return 0;
  const before = STEPS.slice(0, STEPS.indexOf(progress.step)).reduce((sum, step) => sum + WEIGHTS[step], 0);
  return Math.min(1, before + WEIGHTS[progress.step] * withinStep(progress, found, sheetsBegun));
}

function withinStep({ step, sheet, done = 0, total = 0 }: Progress, found: Found | null, sheetsBegun: number): number {
  const ofSheet = total > 0 ? done / total : 0;
  // How many sheets there will be is not known here: each one does a part of what is left.
  if (step === 'write') return 1 - (1 - SHEET_PART) ** (Math.max(0, sheetsBegun - 1) + ofSheet);
  if (step !== 'read' || !found) return ofSheet;
  const rows = found.sources.reduce((sum, source) => sum + source.rows, 0);
  const at = found.sources.findIndex((source) => source.sheetName === sheet);
  if (rows === 0 || at < 0) return ofSheet;
  const rowsBefore = found.sources.slice(0, at).reduce((sum, source) => sum + source.rows, 0);
  return Math.min(1, (rowsBefore + done) / rows);
}

import type { Area, SheetLayout, ValueBlock } from '../../core/sheets/sheetLayout';
import type { PlannedSheet, WritePlan } from '../ownership/writePlan';
import { fingerprint } from '../render/fingerprint';
import { stagePlaces } from './stagePlaces';
import { TextHash } from '../textHash';

/** A plan as it stands on the staging sheet: everything but the values, which stand there as cells. */
export interface StagedPlan {
  readonly build: string;
  readonly sheets: readonly StagedSheet[];
  readonly names: readonly (readonly [key: string, name: string])[];
  /** Ids of the sheets that stood in the workbook before the commit: any other is of the commit's making. */
  readonly sheetsBefore: readonly string[];
  /** The column of the staging sheet in which this plan's text stands. */
  readonly textColumn: number;
}

export interface StagedSheet extends PlannedSheet {
  /** Where the values stand on the staging sheet. */
  readonly place: Area;
  /** Fingerprint that the finished sheet will bear. */
  readonly print: string;
  /** Whether the sheet is new and to be very hidden: known from the first on, since a commit that is finished later finds it standing. */
  readonly hide: boolean;
}

/** Finds the plan its place on the staging sheet. */
export function stagedPlan(plan: WritePlan): StagedPlan {
  const { places, beyond } = stagePlaces(plan.sheets.map(({ area }) => area));
  const sheets = plan.sheets.map((sheet, index): StagedSheet => ({ ...sheet, place: places[index]!, print: fingerprint(sheet.layout, plan.names), hide: sheet.id === null && sheet.layout.hidden === true }));
  const hash = new TextHash();
  for (const { layout, print } of sheets) hash.take(layout.key).take(print);
  return { build: hash.digits(), sheets, names: [...plan.names], sheetsBefore: plan.sheetsBefore, textColumn: beyond };
}

/** The value blocks of all sheets at their places on the staging sheet. */
export function stagedBlocks(plan: StagedPlan): ValueBlock[] {
  return plan.sheets.flatMap(({ layout, place }) => layout.values.map((block) => ({ ...block, row: block.row + place.row, column: block.column + place.column })));
}

/** A cell holds 32,767 characters. */
const CELL_CHARACTERS = 30_000;

/** The plan without its values, as texts that a cell can hold each: plain ASCII, so that no cell changes a character. */
export function planTexts(plan: StagedPlan): string[] {
  const bare = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, layout: { ...sheet.layout, values: [] } satisfies SheetLayout })) };
  const text = JSON.stringify(bare).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Array.from({ length: Math.ceil(text.length / CELL_CHARACTERS) }, (_, index) => text.slice(index * CELL_CHARACTERS, (index + 1) * CELL_CHARACTERS));
}

/** Fingerprint of a plan's texts. */
export function checkOfTexts(texts: readonly string[]): string {
  return new TextHash().take(texts.join('')).digits();
}

/**
 * The plan that stands in these cells, or null where they are not what the journal says. The check covers every
 * character of what {@link planTexts} made, so the shape needs no second look.
 */
export function parsePlanTexts(cells: readonly unknown[], check: string): StagedPlan | null {
  const texts = cells.map(String);
  return checkOfTexts(texts) === check ? (JSON.parse(texts.join('')) as StagedPlan) : null;
}

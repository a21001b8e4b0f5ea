import type { Area, SheetLayout, ValueBlock } from '../../core/sheets/sheetLayout';
import { Slices } from '../errors/slices';
import type { PlannedSheet, WritePlan } from '../ownership/writePlan';
import { fingerprint, takeContents } from '../render/fingerprint';
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
export async function stagedPlan(plan: WritePlan): Promise<StagedPlan> {
  await takeContents(plan.sheets.map(({ layout }) => layout), new Slices());
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

/** The plan without its values, as texts that a cell can hold each: plain ASCII, so that no cell changes a character. Put together sheet by sheet, with pauses. */
export async function planTexts(plan: StagedPlan): Promise<string[]> {
  const slices = new Slices();
  const sheets: string[] = [];
  for (const sheet of plan.sheets) {
    sheets.push(asciiOf(JSON.stringify({ ...sheet, layout: { ...sheet.layout, values: [] } satisfies SheetLayout })));
    await slices.pause();
  }
  const { sheets: _, ...others } = plan;
  const text = `${asciiOf(JSON.stringify(others)).slice(0, -1)},"sheets":[${sheets.join(',')}]}`;
  return Array.from({ length: Math.ceil(text.length / CELL_CHARACTERS) }, (_text, index) => text.slice(index * CELL_CHARACTERS, (index + 1) * CELL_CHARACTERS));
}

function asciiOf(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Fingerprint of a plan's texts. */
export async function checkOfTexts(texts: readonly string[]): Promise<string> {
  const slices = new Slices();
  const hash = new TextHash();
  for (const text of texts) {
    hash.takePart(text);
    await slices.pause();
  }
  return hash.endText().digits();
}

/**
 * The plan that stands in these cells, or null where they are not what the journal says. The check covers every
 * character of what {@link planTexts} made, so the shape needs no second look.
 */
export async function parsePlanTexts(cells: readonly unknown[], check: string): Promise<StagedPlan | null> {
  const texts = cells.map(String);
  return (await checkOfTexts(texts)) === check ? (JSON.parse(texts.join('')) as StagedPlan) : null;
}

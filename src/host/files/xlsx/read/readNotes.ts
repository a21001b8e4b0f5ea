import type { Sheet } from '../../../model/sheet';
import type { Relation, WorkbookPackage } from './workbookPackage';

/**
 * The notes of a sheet, kept as they are in the file: the model knows nothing of them, and a workbook written back must not lose
 * what people wrote beside their cells. Kept only where the drawing behind them holds notes and nothing else (no form
 * controls, no pictures), since those would need parts that are not kept.
 */
export async function readNotes(pack: WorkbookPackage, sheet: Sheet, relations: readonly Relation[]): Promise<void> {
  const partOf = (kind: string): string | undefined => relations.find((each) => each.kind === kind && !each.external)?.target;
  const [comments, drawing] = [partOf('comments'), partOf('vmlDrawing')];
  if (comments === undefined || drawing === undefined || (await pack.relations(drawing)).length > 0) return;
  const [text, shapes] = [await pack.text(comments), await pack.text(drawing)];
  if (text === undefined || shapes === undefined) return;
  const kinds = [...shapes.matchAll(/ObjectType\s*=\s*["']([^"']*)["']/g)].map(([, kind]) => kind);
  if (kinds.every((kind) => kind === 'Note')) sheet.notes = { comments: text, drawing: shapes };
}

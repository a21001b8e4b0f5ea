import type { TemplateKind } from '../../locales/templateWords';
import type { AbsentReport } from '../absentReport';
import type { Book } from '../../records/book';
import type { SourceKind } from '../../records/sourceKinds';

/** Kinds whose sheets other programs write: there is nothing to fill in by hand. */
const WITHOUT_TEMPLATE: readonly SourceKind[] = ['returns', 'salespeople'];

/** The sheet of the template that would bring a report; null where the book has a sheet of that kind and only lacks columns of it. */
export function templateFor({ needs: { kind } }: AbsentReport, { intake }: Book): TemplateKind | null {
  return isTemplateKind(kind) && !intake.some((sheet) => sheet.kind === kind) ? kind : null;
}

const isTemplateKind = (kind: SourceKind): kind is TemplateKind => !WITHOUT_TEMPLATE.includes(kind);

import type { CellRole, TabRole } from '../../core/sheets/sheetLayout';
import { GRADE_COLOURS, PALETTE, type GradeLetter } from './palette';

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal';

export interface Border {
  readonly edge: Edge;
  readonly colour: string;
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

/** What a role looks like. What is left out stays as it was, so that a later role adds to an earlier one. */
export interface RoleStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly ink?: string;
  readonly ground?: string;
  readonly wrap?: boolean;
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly borders?: readonly Border[];
}

const hairlines: readonly Border[] = [
  { edge: 'InsideHorizontal', colour: PALETTE.rule, weight: 'Thin' },
  { edge: 'EdgeBottom', colour: PALETTE.rule, weight: 'Thin' },
];

const grade = (letter: GradeLetter): RoleStyle => ({
  ink: GRADE_COLOURS[letter].ink,
  ground: GRADE_COLOURS[letter].ground,
  bold: true,
  horizontal: 'Center',
});

/** Every role in one place: nothing else in the product names a size or a colour of a cell. */
export const ROLE_STYLES: Readonly<Record<CellRole, RoleStyle>> = {
  title: { size: 20, bold: true, ink: PALETTE.text, vertical: 'Center' },
  subtitle: { size: 9, ink: PALETTE.muted, vertical: 'Top' },
  section: { size: 12, bold: true, ink: PALETTE.accent, vertical: 'Bottom', borders: [{ edge: 'EdgeBottom', colour: PALETTE.accent, weight: 'Medium' }] },
  /** The short note at the right end of a section's line: the section's rule runs under it too. */
  sectionAside: { size: 9, bold: false, ink: PALETTE.muted, vertical: 'Bottom', borders: [{ edge: 'EdgeBottom', colour: PALETTE.accent, weight: 'Medium' }] },
  note: { size: 9, ink: PALETTE.muted, wrap: true, vertical: 'Top' },
  warning: { size: 10, ink: PALETTE.caution, ground: PALETTE.cautionGround, wrap: true, vertical: 'Center' },
  lead: { size: 10, ink: PALETTE.text, ground: PALETTE.inputGround, wrap: true, vertical: 'Center' },
  cardLabel: { size: 9, ink: PALETTE.muted, ground: PALETTE.accentGround, vertical: 'Center' },
  cardValue: { size: 18, bold: true, ink: PALETTE.text, ground: PALETTE.accentGround, vertical: 'Center', horizontal: 'Left' },
  cardNote: { size: 9, ink: PALETTE.muted, ground: PALETTE.accentGround, vertical: 'Center', horizontal: 'Left' },
  cardGood: { ink: PALETTE.good },
  cardBad: { ink: PALETTE.bad },
  cardCaution: { ink: PALETTE.caution },
  cardEdge: { borders: [{ edge: 'EdgeLeft', colour: PALETTE.accent, weight: 'Thick' }] },
  header: { bold: true, ink: PALETTE.text, ground: PALETTE.headerGround, vertical: 'Center', borders: [{ edge: 'EdgeBottom', colour: PALETTE.strongRule, weight: 'Thin' }] },
  body: { ink: PALETTE.text, vertical: 'Center', borders: hairlines },
  bodyStrong: { ink: PALETTE.text, bold: true, vertical: 'Center', borders: hairlines },
  total: { ink: PALETTE.text, bold: true, vertical: 'Center', borders: [{ edge: 'EdgeTop', colour: PALETTE.strongRule, weight: 'Thin' }] },
  muted: { ink: PALETTE.muted },
  link: { ink: PALETTE.accent, underline: true },
  input: { ink: PALETTE.text, ground: PALETTE.inputGround },
  good: { ink: PALETTE.good },
  bad: { ink: PALETTE.bad },
  caution: { ink: PALETTE.caution },
  gradeA: grade('A'),
  gradeB: grade('B'),
  gradeC: grade('C'),
  gradeD: grade('D'),
};

/** Body text of every sheet; roles change what differs. */
export const BODY_SIZE = 10;

/** A font that has the language's characters and stands on every Windows and Mac Excel. */
export function bodyFont(language: string): string {
  return language.toLowerCase().startsWith('zh') ? 'Microsoft YaHei UI' : 'Segoe UI';
}

export const TAB_COLOURS: Readonly<Record<TabRole, string>> = {
  overview: PALETTE.accent,
  answers: PALETTE.accent,
  lists: PALETTE.good,
  reports: PALETTE.before,
  data: PALETTE.strongRule,
  checks: PALETTE.caution,
};

/** The one palette: ink on its ground has a contrast of at least 4.5:1, and colour never stands alone (look.md). */
export const PALETTE = {
  text: '#1F2937',
  muted: '#656C7A',
  rule: '#E5E7EB',
  strongRule: '#9CA3AF',
  paper: '#FFFFFF',
  headerGround: '#F3F4F6',
  accent: '#0F6CBD',
  accentGround: '#F3F6FA',
  before: '#9CC3E6',
  good: '#0E7A4B',
  goodGround: '#E7F6EE',
  bad: '#B42318',
  badGround: '#FDECEA',
  caution: '#B54708',
  cautionGround: '#FDF3E3',
  inputGround: '#FFFBEB',
  bar: '#CFE3F5',
} as const;

export type GradeLetter = 'A' | 'B' | 'C' | 'D';

/** Ink and ground of each grade's letter. */
export const GRADE_COLOURS: Readonly<Record<GradeLetter, { readonly ink: string; readonly ground: string }>> = {
  A: { ink: PALETTE.good, ground: PALETTE.goodGround },
  B: { ink: PALETTE.accent, ground: PALETTE.accentGround },
  C: { ink: PALETTE.caution, ground: PALETTE.cautionGround },
  D: { ink: PALETTE.bad, ground: PALETTE.badGround },
};

/** Colour of a chart series by what it shows. */
export const SERIES_COLOURS = {
  current: PALETTE.accent,
  before: PALETTE.before,
  good: PALETTE.good,
  bad: PALETTE.bad,
  muted: PALETTE.strongRule,
} as const;

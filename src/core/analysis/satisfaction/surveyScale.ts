import type { SurveyLines } from '../../records/book';

/**
 * The top score of a survey: what the settings say; else the scale column's most frequent value; else 5 where no score is above 5,
 * 10 where none is above 10, and 100 beyond.
 */
export function surveyScale({ score, scale }: SurveyLines, chosen: number | null): number {
  if (chosen !== null) return chosen;
  const counts = new Map<number, number>();
  for (const value of scale ?? []) if (value > 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (most) return most[0];
  const highest = score.reduce((top, value) => (value > top ? value : top), 0);
  return highest <= 5 ? 5 : highest <= 10 ? 10 : 100;
}

/** A score on the survey's scale: one given on another scale is converted in proportion; null = blank, or beyond its scale. */
export function scoreOnScale(score: number, own: number, scale: number): number | null {
  if (Number.isNaN(score) || score < 0) return null;
  const top = own > 0 ? own : scale;
  return score > top ? null : (score * scale) / top;
}

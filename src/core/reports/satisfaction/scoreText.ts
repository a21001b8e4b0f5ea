/** A score with two decimals: `"4.21"`. */
export function scoreText(score: number): string {
  return (Math.round(score * 100) / 100).toFixed(2);
}

/**
 * D12 mid-rank score, 1 to 5: p = (#less + #equal / 2) / N with the value itself among the equal,
 * score = min(5, floor(5 p) + 1). All in integers.
 */
export function midRankScores(values: readonly bigint[]): number[] {
  const n = BigInt(values.length);
  return values.map((value) => {
    const less = BigInt(values.filter((other) => other < value).length);
    const equal = BigInt(values.filter((other) => other === value).length);
    return Math.min(5, Number((5n * (2n * less + equal)) / (2n * n)) + 1);
  });
}

/** The cell of the 5 x 5 grid R x round((F + M) / 2), a half going up: "R5-FM4". Its name is a matter of language. */
export function segmentCell(r: number, f: number, m: number): string {
  return `R${r}-FM${Math.floor((f + m + 1) / 2)}`;
}

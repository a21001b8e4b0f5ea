/** The comparisons of filter criteria and of conditions in number formats. */
const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};

/** Whether `value operator bound` holds; throws RangeError for a word that is no comparison. */
export function compares(value: number, operator: string, bound: number): boolean {
  const comparison = COMPARISONS[operator];
  if (comparison === undefined) throw new RangeError(`No comparison: ${operator}`);
  return comparison(value, bound);
}

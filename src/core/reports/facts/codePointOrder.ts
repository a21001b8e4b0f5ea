/** Order by code points. JavaScript's own `<` compares UTF-16 units, which puts 😀 before ﹏. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    // inside a pair the first halves may be equal: then the second halves decide just as code points would
    return (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0);
  }
  return a.length - b.length;
}

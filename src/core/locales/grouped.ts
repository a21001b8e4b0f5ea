/** A count with thousands separators, as both languages write it: `12345` -> `"12,345"`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

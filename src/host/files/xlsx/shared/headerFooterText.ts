/** A header or footer line has three parts, in files one text: `&Lleft&Ccentre&Rright`. */
export interface ThreeParts {
  left: string;
  center: string;
  right: string;
}

export function splitHeaderFooter(text: string): ThreeParts {
  const parts: ThreeParts = { left: '', center: '', right: '' };
  let side: keyof ThreeParts = 'center';
  // `&&` is an ampersand and `&"Font,Style"` may hold an L, C or R: neither begins a part.
  for (const piece of text.match(/&&|&"[^"]*"|&[LCR]|&|[^&]+/g) ?? []) {
    if (piece === '&L') side = 'left';
    else if (piece === '&C') side = 'center';
    else if (piece === '&R') side = 'right';
    else parts[side] += piece;
  }
  return parts;
}

export const joinHeaderFooter = ({ left, center, right }: ThreeParts): string =>
  (left === '' ? '' : `&L${left}`) + (center === '' ? '' : `&C${center}`) + (right === '' ? '' : `&R${right}`);

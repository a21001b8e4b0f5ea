import { TextHash } from '../../src/excel/textHash';

const of = (...cells: unknown[]): string => cells.reduce<TextHash>((hash, cell) => hash.takeCell(cell), new TextHash()).digits();

describe('A fingerprint of cells', () => {
  it('tells contents, kinds and places apart, and blank cells from none', () => {
    const different = [of(), of(''), of(1), of('1'), of(true), of(false), of(-1), of(1.5), of('a', 'b'), of('ab'), of('b', 'a'), of('a', ''), of(1, 2), of(2, 1), of('', 'a')];
    expect(new Set(different).size).toBe(different.length);
  });

  it('takes no content and the empty text, and 0 and -0, for the same', () => {
    expect(of(null)).toBe(of(''));
    expect(of(-0)).toBe(of(0));
  });

  it('differs for each of 200,000 numbers and texts', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 100_000; n++) seen.add(of(n * 0.01)).add(of(`C${n}`));
    expect(seen.size).toBe(200_000);
  });
});

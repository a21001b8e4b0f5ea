/** Widths and heights are points in the model, as in the API; files count characters of the default font (7 pixels wide). */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

const POINTS_PER_PIXEL = 0.75;
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;

/** File column width (characters, padding included as files write it: 9.140625 = 64 pixels) to points. */
export const charactersToPoints = (characters: number): number => Math.trunc(characters * CHARACTER_PIXELS + 0.5) * POINTS_PER_PIXEL;

/** Points to file column width. */
export const pointsToCharacters = (points: number): number => Math.trunc((points / POINTS_PER_PIXEL / CHARACTER_PIXELS) * 256 + 0.5) / 256;

/** The width that shows so many characters of the default font, in points. */
export const textWidth = (characters: number): number => (characters * CHARACTER_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;

/** Room for the row numbers and the column letters, in pixels. */
export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 20;

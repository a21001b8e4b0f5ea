/** Key of the one sheet that shows whichever customer was asked for last. */
export const PORTRAIT_KEY = 'portrait';

/** Begins the key of a sheet that always shows one customer; the id follows. */
export const PORTRAIT_PREFIX = `${PORTRAIT_KEY}.`;

/** Key of the sheet that always shows this customer; links in lists lead to it. */
export function portraitKeyOf(id: string): string {
  return PORTRAIT_PREFIX + id;
}

/** Key of the reusable sheet's title cell: the reader chooses the next customer in it. */
export const CHOSEN = 'customer';

/** Put in by webpack from package.json. */
declare const CLIENTELE_VERSION: string | undefined;

/** The version people quote in reports; `development` where no build has put one in (tests). */
export const version = typeof CLIENTELE_VERSION === 'undefined' ? 'development' : CLIENTELE_VERSION;

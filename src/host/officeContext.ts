import type { HostOptions } from './hostOptions';

/** What `Office.context` tells of the host: where it runs, its languages, and the requirement sets it has. */
export interface OfficeContext {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline' | 'PC';
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly requirements: { readonly isSetSupported: (name: string, version?: string | number) => boolean };
}

export const officeContext = ({ culture, excelApi, payloadLimitBytes }: HostOptions): OfficeContext => ({
  host: 'Excel',
  platform: payloadLimitBytes === null ? 'PC' : 'OfficeOnline',
  displayLanguage: culture,
  contentLanguage: culture,
  requirements: { isSetSupported: isSetSupported(excelApi) },
});

/** Answers for `ExcelApi` up to a version (`1.17`); other sets are not there, so the client does their work itself. */
export function isSetSupported(excelApi: string): (name: string, version?: string | number) => boolean {
  const [major = 1, minor = 0] = excelApi.split('.').map(Number);
  return (name, version = '1.1') => {
    if (name.toLowerCase() !== 'excelapi') return false;
    const [wantedMajor = 1, wantedMinor = 0] = String(version).split('.').map(Number);
    return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
  };
}

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
  requirements: { isSetSupported: isSetSupported(excelApi, payloadLimitBytes !== null) },
});

/** Answers for `ExcelApi` up to a version (`1.17`) and, on the web, `ExcelApiOnline` 1.1. What other sets hold, the client does itself. */
export function isSetSupported(excelApi: string, onTheWeb: boolean): (name: string, version?: string | number) => boolean {
  const held = new Map([['excelapi', excelApi], ...(onTheWeb ? [['excelapionline', '1.1'] as const] : [])]);
  return (name, version = '1.1') => {
    const [major = 0, minor = 0] = (held.get(name.toLowerCase()) ?? '0.0').split('.').map(Number);
    const [wantedMajor = 1, wantedMinor = 0] = String(version).split('.').map(Number);
    return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
  };
}

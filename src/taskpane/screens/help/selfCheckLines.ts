import type { Language } from '../../../core/locales/language';
import type { PaneMessages } from '../../../core/locales/paneMessages';
import type { Found } from '../../state/found';
import { version } from '../../../app/version';
import type { SelfCheck } from './helpServices';

/** The self-check as lines: versions, codes and counts; no name of a sheet or a customer (P4). */
export function selfCheckLines(check: SelfCheck, found: Found | null, { help }: PaneMessages, language: Language): [label: string, value: string][] {
  const { lines } = help;
  const kinds = new Map<string, number>();
  for (const { kind } of found?.sources ?? []) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const sheets = [...kinds].map(([kind, count]) => `${kind} ${count}`);
  return [
    [lines.version, version],
    [lines.excel, check.excel ?? help.unknown],
    [lines.platform, check.platform ?? help.unknown],
    [lines.api, check.api.join(', ')],
    [lines.language, `${language} (Excel: ${check.displayLanguage ?? help.unknown})`],
    [lines.worker, check.withoutWorker === null ? help.inWorker : help.inPane(check.withoutWorker)],
    [lines.sheets, sheets.length === 0 ? '0' : sheets.join(', ')],
    [lines.rows, String(found?.sources.reduce((sum, { rows }) => sum + rows, 0) ?? 0)],
    [lines.browser, check.browser],
  ];
}

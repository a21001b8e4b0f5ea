import type { ExcelPort } from '../../excel/port';
import type { HelpServices } from '../screens/help/helpServices';

/** Sets beside ExcelApi that parts of the product use where they are there. */
const OTHER_SETS = [
  ['SharedRuntime', '1.1'],
  ['RibbonApi', '1.1'],
  ['KeyboardShortcuts', '1.1'],
] as const;
const HIGHEST_ASKED = 30;

/** The help screen: what this Excel is. @param withoutWorker why the bookkeeper has no thread of its own; null = it has */
export function helpServices(port: ExcelPort, withoutWorker: () => string | null): HelpServices {
  return {
    selfCheck() {
      const context = Office.context as Partial<Office.Context>;
      return Promise.resolve({
        excel: context.diagnostics?.version ?? null,
        platform: context.platform ? String(context.platform) : null,
        api: [`ExcelApi ${highestExcelApi(port)}`, ...OTHER_SETS.filter(([set, at]) => context.requirements?.isSetSupported(set, at)).map(([set, at]) => `${set} ${at}`)],
        displayLanguage: context.displayLanguage ?? null,
        withoutWorker: withoutWorker(),
        browser: /(Edg|Chrome|Version|Firefox)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? '',
      });
    },
  };
}

function highestExcelApi(port: ExcelPort): string {
  let highest = 0;
  for (let minor = 1; minor <= HIGHEST_ASKED; minor++) if (port.supports(`1.${minor}`)) highest = minor;
  return `1.${highest}`;
}

import { CLASS_KEYS } from '../../locales/reportKeys';
import type { LinksBlock } from '../../sheets/model';
import { classMembers } from '../classLists/classMembers';
import { classReportKey } from '../classLists/classReportKey';
import type { ReportContext } from '../shared/reportContext';

/** Ways to the other sheets, each with the number of customers it lists. */
export function sheetLinks(context: ReportContext): LinksBlock {
  const { words } = context;
  return {
    type: 'links',
    links: [
      { text: words.links.customers, note: words.common.customersCount(context.order.length), target: { to: 'report', key: 'customers' } },
      ...CLASS_KEYS.map((key) => ({
        text: words.classes[key].tab,
        note: words.common.customersCount(classMembers(context, key).length),
        target: { to: 'report', key: classReportKey(key) } as const,
      })),
    ],
  };
}

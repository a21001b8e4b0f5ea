import { CLASS_KEYS } from '../../locales/reportKeys';
import type { LinksBlock } from '../../sheets/model';
import { classMembers } from '../classLists/classMembers';
import { classReportKey } from '../classLists/classReportKey';
import type { ReportContext } from '../shared/reportContext';

/** Ways to the other sheets, each with the number of customers it lists. */
export function sheetLinks(context: ReportContext): LinksBlock {
  const { words } = context;
  const problems = context.problems.reduce((sum, { count }) => sum + count, 0);
  return {
    type: 'links',
    links: [
      { text: words.links.customers, note: words.common.customersCount(context.order.length), target: { to: 'report', key: 'customers' } },
      { text: words.dataQuality.problems.tab, note: words.dataQuality.quality.problemsCount(problems), target: { to: 'report', key: 'problems' } },
      ...CLASS_KEYS.map((key) => ({
        text: words.classes[key].tab,
        note: words.common.customersCount(classMembers(context, key).length),
        target: { to: 'report', key: classReportKey(key) } as const,
      })),
    ],
  };
}

import { CLASS_KEYS } from '../../locales/reportKeys';
import type { LinksBlock, SheetModel } from '../../sheets/model';
import { classMembers } from '../classLists/classMembers';
import { classReportKey } from '../classLists/classReportKey';
import type { ReportContext } from '../shared/reportContext';

/** Ways to the other sheets, in the order of the tabs; a list says how much stands on it. */
export function sheetLinks(context: ReportContext, others: readonly SheetModel[]): LinksBlock {
  const counts = countsOf(context);
  return {
    type: 'links',
    links: others.map(({ key, name }) => ({ text: name, note: counts.get(key) ?? '', target: { to: 'report', key } })),
  };
}

/** How much stands on each list, in words, by the sheet's key. */
function countsOf(context: ReportContext): ReadonlyMap<string, string> {
  const { words } = context;
  const toCall = context.desk.today.entries.filter(({ group }) => group !== 'done' && group !== 'postponed').length;
  const problems = context.problems.reduce((sum, { count }) => sum + count, 0);
  return new Map([
    ['today', words.common.customersCount(toCall)],
    ['coupons', words.common.customersCount(context.desk.coupons.lines.length)],
    ['customers', words.common.customersCount(context.order.length)],
    ['duplicates', words.dataQuality.duplicates.pairs(context.duplicates?.pairs.length ?? 0)],
    ['problems', words.dataQuality.quality.problemsCount(problems)],
    ...CLASS_KEYS.map((key) => [classReportKey(key), words.common.customersCount(classMembers(context, key).length)] as const),
  ]);
}

import type { LinksBlock, SheetModel } from '../../sheets/model';
import { CONTENTS_KEY } from '../contents/wayBack';
import type { ReportContext } from '../shared/reportContext';

/** Ways on from the summary: the contents, which lead everywhere, and the sheets that answer today's questions, in the order of the tabs. */
export function sheetLinks(context: ReportContext, others: readonly SheetModel[]): LinksBlock {
  const { contents, common } = context.words;
  const { activity, abc, lifecycle } = context.analysis;
  const toCall = context.desk.today.entries.filter(({ group }) => group !== 'done' && group !== 'postponed').length;
  const notes: Readonly<Record<string, string>> = {
    today: common.customersCount(toCall),
    activity: common.customersCount(activity.aboutToChurn + activity.churned),
    abc: common.customersCount(abc.classes.A.customers),
    lifecycle: common.customersCount(lifecycle.closing),
  };
  return {
    type: 'links',
    links: [
      { text: contents.tab, note: contents.sheets(others.length + 2), target: { to: 'report', key: CONTENTS_KEY } },
      ...others.filter(({ tab }) => tab === 'answers').map(({ key, name }) => ({ text: name, note: notes[key] ?? '', target: { to: 'report', key } as const })),
    ],
  };
}

import type { ClassKey } from '../../locales/reportKeys';
import { moneyText, ratioText } from '../../sheets/figureText';
import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import type { Block, SheetModel } from '../../sheets/model';
import { addMinor, ZERO } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import { columnsOf } from '../customers/columns';
import { customerTable } from '../customers/customerTable';
import { basisLine } from '../shared/basisLine';
import { sortedBy } from '../shared/customerOrder';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { CLASS_COLUMNS_SHOWN } from './classColumns';
import { classMembers } from './classMembers';
import { classReportKey } from './classReportKey';

/** Native table names: stable, whatever the language. */
const TABLE_NAMES: Readonly<Record<ClassKey, string>> = {
  buying: 'Clientele_Buying',
  new: 'Clientele_New',
  returning: 'Clientele_Returning',
  churned: 'Clientele_Churned',
  never: 'Clientele_Never',
};

/** One class of customers: what it means, how many and how much, what to do, and who they are. */
export function classListReport(key: ClassKey): (context: ReportContext) => SheetModel {
  return (context) => {
    const words = context.words.classes[key];
    const rows = sortedMembers(context, key);
    const head: Block[] = [
      { type: 'heading', level: 'title', text: words.title },
      { type: 'note', text: basisLine(context), tone: 'muted' },
    ];
    const meaning: Block = { type: 'note', text: words.meaning(context.analysis.settings.churnDays), tone: 'muted' };
    const body: Block[] =
      rows.length === 0
        ? [{ type: 'note', text: words.empty, tone: 'plain' }, meaning]
        : [{ type: 'note', text: `${fact(context, key)} ${words.todo}`, tone: 'plain' }, meaning];
    const table = rows.length === 0 ? [] : [[{ span: PAGE_COLUMNS, blocks: [customerTable(context, TABLE_NAMES[key], columnsOf(CLASS_COLUMNS_SHOWN[key]), rows)] }]];
    return {
      key: classReportKey(key),
      name: words.tab,
      tab: 'lists',
      kind: 'list',
      language: context.language,
      orientation: 'landscape',
      footer: footerOf(context, words.title),
      rows: [[{ span: PAGE_COLUMNS, blocks: [...head, ...body] }], ...table],
    };
  };
}

/** Where money of the period is the point, the list goes by it; else by lifetime revenue, churned of this period first. */
function sortedMembers(context: ReportContext, key: ClassKey): Int32Array {
  const { customers } = context.analysis;
  const members = classMembers(context, key);
  if (key === 'churned') {
    const now = members.filter((customer) => customers.state[customer] === 'churnedThisPeriod');
    const earlier = members.filter((customer) => customers.state[customer] !== 'churnedThisPeriod');
    return Int32Array.from([...now, ...earlier]);
  }
  return key === 'never' ? members : sortedBy(customers, customers.periodRevenue, members);
}

function fact(context: ReportContext, key: ClassKey): string {
  const { customers, lifecycle, scale } = context.analysis;
  const words = context.words.classes[key];
  const members = classMembers(context, key);
  const sum = (amounts: MinorColumn, rows: Int32Array) => moneyText(rows.reduce((total, row) => addMinor(total, minorAt(amounts, row)), ZERO as ReturnType<typeof minorAt>), scale);
  const ratio = (value: number | null) => (value === null ? null : ratioText(value));
  const ofAll = context.order.length === 0 ? null : members.length / context.order.length;
  switch (key) {
    case 'buying':
      return words.fact(lifecycle.bought, ratio(ofAll), sum(customers.periodRevenue, members));
    case 'new':
      return words.fact(lifecycle.new, ratio(lifecycle.newRatio), sum(customers.periodRevenue, members));
    case 'returning':
      return words.fact(lifecycle.returning, ratio(lifecycle.winBackRatio), sum(customers.periodRevenue, members));
    case 'churned':
      return words.fact(
        lifecycle.churned,
        ratio(lifecycle.churnRatio),
        sum(customers.revenue, members.filter((customer) => customers.state[customer] === 'churnedThisPeriod')),
      );
    case 'never':
      return words.fact(lifecycle.never, ratio(ofAll), sum(customers.revenue, members));
  }
}

import { sumOverPeople } from '../../analysis/people/people';
import { groupedDecimal, moneyText, ratioText } from '../../sheets/figureText';
import type { Block, SheetModel } from '../../sheets/model';
import { absMinor, addMinor, minorToDecimal, ratioOf, subMinor, ZERO, type Minor } from '../../values/minor';
import type { AbsentReport } from '../absentReport';
import { boardPage, full, muted } from '../shared/boardPage';
import { changeSentence } from '../shared/change';
import { plain, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { bottleneckTable } from './bottleneckTable';
import { careTable } from './careTable';
import { performanceChart, performanceTable } from './performanceTable';
import { trend } from './trend';

const KEY = 'salesPerformance';

/** 销售业绩报表 (rows 172-176): each salesperson's work, trend and bottleneck, proven against the ledger. */
export function salesPerformanceReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.pack.salesPerformance;
  const { people } = context.analysis.pack;
  if (!people) return { absent: true, key: KEY, name: words.tab, needs: { kind: 'sales', fields: ['salesperson'] }, why: words.why };
  return boardPage(context, {
    key: KEY,
    tab: words.tab,
    title: words.title,
    rows: [
      full([plain(answer(context)), muted(people.from === 'line' ? words.fromLine : words.fromHandler)]),
      full(performanceTable(context, people)),
      full(performanceChart(context, people)),
      full(bottleneckTable(context, people)),
      full(careTable(context, people)),
      ...trend(context, people).map(full),
      full(checks(context)),
    ],
  });
}

/** The leader and the share, for the contents. */
export function salesPerformanceHeadline({ analysis, words }: ReportContext): string | null {
  const people = analysis.pack.people?.people.filter(({ name, period }) => name !== null && period.orders > 0) ?? [];
  const [first] = people;
  const share = first && ratioOf(first.period.revenue, analysis.pack.people!.total.period.revenue);
  return first && share !== null && share !== undefined ? words.pack.salesPerformance.headline(first.name!, ratioText(share), people.length) : null;
}

function answer({ analysis, words }: ReportContext): string {
  const { people, total } = analysis.pack.people!;
  const selling = people.filter(({ name, period }) => name !== null && period.orders > 0);
  const [first] = selling;
  const share = first ? ratioOf(first.period.revenue, total.period.revenue) : null;
  return words.pack.salesPerformance.answer(
    selling.length,
    moneyText(total.period.revenue, analysis.scale),
    changeSentence(total.period.revenue, total.previous.revenue),
    first?.name ?? null,
    share === null ? null : ratioText(share),
  );
}

/** The people against the ledger's own totals, which come another way. */
function checks({ analysis, words }: ReportContext): Block[] {
  const say = words.pack.salesPerformance;
  const { people, total } = analysis.pack.people!;
  const inMonths = people.reduce<Minor>((sum, { months }) => months.reduce(addMinor, sum), ZERO);
  const labels = new Set(analysis.pack.people!.months.map(({ month }) => month));
  const ledger = analysis.months.filter(({ month }) => labels.has(month)).reduce<Minor>((sum, { revenue }) => addMinor(sum, revenue), ZERO);
  const exact = (amount: Minor): string => groupedDecimal(minorToDecimal(amount, analysis.scale));
  const money = (label: string, left: Minor, right: Minor) => ({
    label,
    detail: words.reconciliation.checkDetail(exact(left), exact(right)),
    verdict: left === right ? words.reconciliation.agrees : words.reconciliation.differs(exact(absMinor(subMinor(left, right)))),
    ok: left === right,
  });
  const won = people.reduce((sum, { newCustomers }) => sum + newCustomers, 0);
  const same = won === total.newCustomers;
  return [
    section(say.checkHeading),
    {
      type: 'checks',
      checks: [
        money(say.checks.period, sumOverPeople(people, ({ period }) => period.revenue), analysis.totals.period.revenue),
        money(say.checks.months, inMonths, ledger),
        {
          label: say.checks.orders,
          detail: words.reconciliation.checkDetail(String(won), String(total.newCustomers)),
          verdict: same ? words.reconciliation.agrees : words.reconciliation.differs(String(Math.abs(won - total.newCustomers))),
          ok: same,
        },
      ],
    },
  ];
}

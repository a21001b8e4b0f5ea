import { moneyText, ratioText } from '../../sheets/figureText';
import type { Block } from '../../sheets/model';
import { isoOf, NO_DAY, type CivilDay } from '../../values/civilDay';
import { signOf } from '../../values/minor';
import { actionText } from '../shared/actionText';
import { section, type PortraitContext } from './portraitContext';

/** What to do, and the fact that says so. */
interface Step {
  readonly what: string;
  readonly why: string;
}

const MOST_STEPS = 6;
const GOODS_NAMED = 2;
const MARGIN_FALL = 0.01;
const NUMBERS = ['①', '②', '③', '④', '⑤', '⑥'] as const;

/** Money owed first, then a silent customer, what it stopped buying, the next order, the margin, what to offer; never an empty list. */
export function nextSteps(context: PortraitContext): Block[] {
  const { words } = context;
  const steps = [settle(context), winBack(context), askStopped(context), prepare(context), checkPrice(context), offer(context)].filter((step) => step !== null);
  const shown = (steps.length > 0 ? steps : [keep(context)]).slice(0, MOST_STEPS);
  const { columns } = words.steps;
  return [
    section(words.steps.heading),
    {
      type: 'table',
      key: 'steps',
      columns: [
        { key: 'what', header: columns.what, kind: 'text', values: shown.map((step, index) => `${NUMBERS[index] ?? String(index + 1)} ${step.what}`), wide: true },
        { key: 'why', header: columns.why, kind: 'text', values: shown.map((step) => step.why), wide: true, roles: shown.map(() => 'muted') },
      ],
      rowCount: shown.length,
      total: null,
      native: null,
    },
  ];
}

function settle({ portrait, words }: PortraitContext): Step | null {
  const { debt } = portrait;
  if (!debt || signOf(debt.overdue) <= 0) return null;
  return { what: words.steps.settle, why: words.steps.settleWhy(moneyText(debt.overdue, debt.scale), debt.oldestDays) };
}

function winBack({ report, words, customer }: PortraitContext): Step | null {
  const { customers } = report.analysis;
  const activity = customers.activity[customer];
  if (activity !== 'aboutToChurn' && activity !== 'churned') return null;
  const interval = customers.typicalInterval[customer] ?? NaN;
  const great = [customers.abc[customer], customers.abcPrevious[customer], customers.weight[customer]].some((grade) => grade === 'A' || grade === 'B');
  return {
    what: great ? actionText(report, 'visit', words.steps.visit) : actionText(report, 'call', words.steps.call),
    why: words.steps.silentWhy(Number.isNaN(interval) ? null : Math.round(interval), customers.daysSinceLast[customer] ?? 0),
  };
}

function askStopped({ portrait, words }: PortraitContext): Step | null {
  const stopped = portrait.goods.filter((good) => good.stopped);
  const first = stopped[0];
  if (!first) return null;
  return {
    what: words.steps.askStopped(namesOf(stopped, words.goods.separator)),
    why: words.steps.stoppedWhy(first.rhythm ?? 0, first.silence ?? 0),
  };
}

function prepare({ report, portrait, words, customer }: PortraitContext): Step | null {
  const next = portrait.nextOrder;
  if (!next || report.analysis.customers.activity[customer] === 'churned') return null;
  const amount = next.amount === null ? null : moneyText(next.amount, report.analysis.scale);
  return {
    what: next.dueGoods.length === 0 ? words.steps.prepare : words.steps.prepareGoods(namesOf(next.dueGoods, words.goods.separator)),
    why: next.overdueDays > 0 ? words.steps.expectedPast(isoOf(next.expected), next.overdueDays, amount) : words.steps.expected(isoOf(next.from), isoOf(next.to), amount),
  };
}

function checkPrice({ portrait, words }: PortraitContext): Step | null {
  const { ytd, ytdPriorYear } = portrait.performance;
  const [now, before] = [ytd.margin, ytdPriorYear?.margin ?? null];
  if (now === null || before === null || now - before > -MARGIN_FALL) return null;
  return { what: words.steps.price, why: words.steps.priceWhy(ratioText(now), ratioText(before)) };
}

/** What like customers buy: the surest product, with its count as the reason; the others beside it. */
function offer({ report, portrait, words, customer }: PortraitContext): Step | null {
  const first = portrait.suggestions[0];
  if (!first || report.analysis.customers.activity[customer] === 'churned') return null;
  return {
    what: words.steps.offer(namesOf(portrait.suggestions.map(({ product }) => ({ name: product })), words.goods.separator)),
    why: words.steps.offerWhy(first.both, first.buyers, first.because),
  };
}

function keep({ report, words, customer }: PortraitContext): Step {
  const last = report.analysis.customers.lastPurchase[customer] as CivilDay;
  if (last === NO_DAY) return { what: words.steps.firstContact, why: words.steps.firstContactWhy };
  return { what: words.steps.keep, why: words.steps.keepWhy(isoOf(last)) };
}

function namesOf(goods: readonly { readonly name: string | null }[], separator: string): string {
  return goods
    .slice(0, GOODS_NAMED)
    .map((good) => good.name)
    .filter((name) => name !== null)
    .join(separator);
}

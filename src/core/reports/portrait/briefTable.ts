import { briefOf, type Brief, type BriefInputs } from '../../analysis/portrait/brief';
import { moneyText, ratioText } from '../../sheets/figureText';
import type { Block, ColumnKind } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { moneyCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';

interface Line {
  readonly label: string;
  readonly value: CellContent;
  readonly kind: ColumnKind;
  readonly remark: string;
  readonly input?: keyof BriefInputs;
}

/** What to know before talking about volume and price; two cells are the reader's own and stay over rebuilds. */
export function briefTable(context: PortraitContext): Block[] {
  const { words, portrait, report } = context;
  const brief = briefOf(portrait.year, portrait.debt, report.analysis.scale, context.inputs);
  if (!brief) return [];
  const lines = linesOf(context, brief);
  const { columns, heading, aside, settleFirst, noMargin } = words.brief;
  return [
    section(heading, aside),
    {
      type: 'table',
      key: 'brief',
      columns: [
        { key: 'label', header: columns.label, kind: 'text', values: lines.map(({ label }) => label), roles: lines.map(() => 'bodyStrong') },
        {
          key: 'value',
          header: columns.value,
          kind: 'money',
          values: lines.map(({ value }) => value),
          kinds: lines.map(({ kind }) => kind),
          roles: lines.map(({ input }) => (input ? 'input' : null)),
          inputs: lines.map(({ input }) => input ?? null),
        },
        { key: 'remark', header: columns.remark, kind: 'text', values: lines.map(({ remark }) => remark), wide: true },
      ],
      rowCount: lines.length,
      total: null,
      native: null,
    },
    ...(brief.year.margin === null ? [muted(noMargin)] : []),
    ...(brief.overdue ? [{ type: 'note', text: settleFirst(moneyText(brief.overdue.amount, brief.overdue.scale), brief.overdue.days), tone: 'warning' } as const] : []),
  ];
}

function linesOf({ words, report, portrait }: PortraitContext, brief: Brief): Line[] {
  const { rows } = words.brief;
  const { scale } = report.analysis;
  const { growth, interest } = brief.inputs;
  const { margin, grossProfit } = brief.year;
  const lines: Line[] = [
    { label: rows.growth, value: growth, kind: 'ratio', remark: words.brief.change, input: 'growth' },
    { label: rows.interest, value: interest, kind: 'ratio', remark: words.brief.change, input: 'interest' },
    {
      label: rows.revenue,
      value: moneyCell(brief.year.revenue, scale),
      kind: 'money',
      remark: margin === null || grossProfit === null ? '' : words.brief.margin(ratioText(margin), moneyText(grossProfit, scale)),
    },
  ];
  if (brief.extraProfit !== null) lines.push({ label: rows.extra, value: moneyCell(brief.extraProfit, scale), kind: 'money', remark: words.brief.extra(ratioText(growth), moneyText(brief.extraRevenue, scale)) });
  if (brief.discountKept !== null) lines.push({ label: rows.discount, value: brief.discountKept, kind: 'ratio', remark: words.brief.discount(ratioText(growth)) });
  if (brief.daysKept !== null) lines.push({ label: rows.days, value: Math.floor(brief.daysKept), kind: 'days', remark: words.brief.days(ratioText(growth)) });
  if (brief.creditCost !== null) {
    const days = portrait.debt?.daysSalesOutstanding ?? null;
    lines.push({ label: rows.credit, value: moneyCell(brief.creditCost, scale), kind: 'money', remark: words.brief.credit(ratioText(interest), days === null ? null : Math.round(days)) });
  }
  return lines;
}

import { bottlenecksOf, type Bottleneck } from '../../analysis/people/bottleneck';
import type { People } from '../../analysis/people/people';
import { decimalText, integerText, ratioText } from '../../sheets/figureText';
import type { Block } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

/** The one gap of each salesperson that is worth most, and what to do about it (row 176). */
export function bottleneckTable({ analysis, words }: ReportContext, { people }: People): Block[] {
  const say = words.pack.salesPerformance;
  const gaps = bottlenecksOf(people, analysis.scale);
  const rows = people.flatMap(({ name }, i) => (gaps[i] ? [{ name: name ?? say.nobody, gap: gaps[i] }] : [])).sort((a, b) => b.gap.worth - a.gap.worth);
  if (rows.length === 0) return [section(say.bottleneckHeading), muted(say.noBottleneck)];
  const column = columnsOver(rows);
  const { bottleneckColumns: header } = say;
  return [
    section(say.bottleneckHeading),
    plainTable('bottlenecks', [
      column('name', header.name, 'text', ({ name }) => name),
      column('gap', header.gap, 'text', ({ gap }) => say.gaps[gap.kind]),
      column('own', header.own, 'grade', ({ gap }) => valueText(gap, gap.own), { roles: rows.map(() => 'bad') }),
      column('team', header.team, 'grade', ({ gap }) => valueText(gap, gap.team)),
      column('worth', header.worth, 'bar', ({ gap }) => Math.round(gap.worth)),
      column('advice', header.advice, 'text', ({ gap }) => say.advice[gap.kind], { wide: true }),
    ]),
    muted(say.bottleneckNote),
  ];
}

function valueText({ kind }: Bottleneck, value: number): string {
  if (kind === 'returns' || kind === 'margin') return ratioText(value);
  // A number of customers is whole; only the middle of an even team can lie between two.
  return kind === 'orderValue' || (kind === 'buyers' && Number.isInteger(value)) ? integerText(value) : decimalText(value);
}

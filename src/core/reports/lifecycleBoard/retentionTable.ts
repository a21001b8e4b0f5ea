import type { Cohort } from '../../analysis/cohorts';
import type { Block } from '../../sheets/model';
import { calendarOf, isoOf } from '../../values/civilDay';
import { muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';

/** How many of each quarter's new customers bought in the quarters after, as shares of the group. */
export function retentionTable({ analysis, words }: ReportContext): Block[] {
  const say = words.lifecycleBoard;
  const { cohorts, lastIsPartial } = analysis.retention;
  const shown = cohorts.filter(({ customers }) => customers > 0);
  if (shown.length === 0) return [];
  const widest = Math.max(...shown.map(({ bought }) => bought.length));
  const name = ({ period }: Cohort): string => {
    const { year, month } = calendarOf(period.start);
    return say.quarter(year, (month + 2) / 3);
  };
  const notes = [say.retentionNote, lastIsPartial ? say.lastPartial(isoOf(analysis.asOf)) : '', censors(analysis.periods.dataStart, shown[0]!) ? say.censored(isoOf(analysis.periods.dataStart)) : ''];
  return [
    { type: 'heading', level: 'section', text: say.retentionHeading, aside: say.retentionAside },
    {
      type: 'table',
      key: 'retention',
      columns: [
        { key: 'cohort', header: say.cohort, kind: 'text', values: shown.map(name) },
        { key: 'customers', header: say.customers, kind: 'integer', values: shown.map(({ customers }) => customers) },
        ...Array.from({ length: widest }, (_, k) => ({
          key: `after${k}`,
          header: say.after(k),
          kind: 'ratio' as const,
          values: shown.map(({ bought, customers }) => (k < bought.length ? bought[k]! / customers : null)),
        })),
      ],
      rowCount: shown.length,
      total: null,
      native: null,
    },
    muted(notes.filter(Boolean).join(' ')),
  ];
}

/** The data begin within the oldest group's quarter: whoever bought before looks new there. */
function censors(dataStart: number, oldest: Cohort): boolean {
  return dataStart >= oldest.period.start;
}

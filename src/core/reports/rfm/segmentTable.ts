import { RFM_SEGMENTS } from '../../analysis/rfmSegments';
import type { Block } from '../../sheets/model';
import { addMinor, divideRounded, minor, ratioOf, ZERO } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';
import { SEGMENT_ROLES } from './segmentRole';

/** The segments that have customers: how many, what the year of them was worth, and what to do. */
export function segmentTable({ analysis, words }: ReportContext): Block[] {
  const say = words.rfm;
  const { segments, customers } = analysis.rfm;
  const present = RFM_SEGMENTS.filter((segment) => segments[segment].customers > 0);
  const groups = present.map((segment) => segments[segment]);
  const all = groups.reduce((sum, { amount }) => addMinor(sum, amount), ZERO);
  const each = groups.map(({ amount, customers: count }) => minor(divideRounded(BigInt(amount), BigInt(count))));
  return [
    { type: 'heading', level: 'section', text: say.segmentHeading },
    {
      type: 'table',
      key: 'segments',
      columns: [
        { key: 'segment', header: say.segment, kind: 'text', values: present.map((segment) => words.segments[segment] ?? segment), roles: present.map((segment) => SEGMENT_ROLES[segment]) },
        { key: 'customers', header: say.customers, kind: 'integer', values: groups.map((group) => group.customers) },
        { key: 'share', header: say.share, kind: 'ratio', values: groups.map((group) => group.customers / customers) },
        { key: 'amount', header: say.amount, kind: 'money', values: groups.map(({ amount }) => moneyCell(amount, analysis.scale)) },
        { key: 'amountShare', header: say.amountShare, kind: 'ratio', values: groups.map(({ amount }) => ratioOf(amount, all)) },
        { key: 'each', header: say.perCustomer, kind: 'money', values: each.map((amount) => moneyCell(amount, analysis.scale)) },
        { key: 'action', header: say.action, kind: 'text', values: present.map((segment) => say.actions[segment]) },
      ],
      rowCount: present.length,
      total: [say.total, customers, 1, moneyCell(all, analysis.scale), ratioOf(all, all), moneyCell(minor(divideRounded(BigInt(all), BigInt(customers))), analysis.scale), null],
      native: null,
    },
  ];
}

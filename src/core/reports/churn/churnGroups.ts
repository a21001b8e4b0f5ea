import type { ChurnGroup } from '../../analysis/churnReasons/churnReview';
import type { Block } from '../../sheets/model';
import { addMinor, ZERO, type Minor } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

/** Groups shown by name; the rest is one line, so that the table still adds up. */
const SHOWN = 8;

/** Customers lost, their share, the money and who came back, by a dimension. */
export function churnGroups({ analysis, words }: ReportContext, key: string, [heading, header]: readonly [heading: string, header: string], groups: readonly ChurnGroup[], unknown: string): Block[] {
  const say = words.pack.churn;
  const { events, lost, cameBack } = analysis.pack.churn;
  const named = groups.map((group) => ({ ...group, name: group.name ?? unknown }));
  const rest = named.length > SHOWN + 1 ? named.splice(SHOWN) : [];
  if (rest.length > 0) {
    const count = (of: (group: ChurnGroup) => number): number => rest.reduce((sum, group) => sum + of(group), 0);
    named.push({ name: say.others(rest.length), customers: count((g) => g.customers), lost: rest.reduce<Minor>((sum, g) => addMinor(sum, g.lost), ZERO), cameBack: count((g) => g.cameBack) });
  }
  const column = columnsOver(named);
  return [
    section(heading),
    plainTable(
      key,
      [
        column('name', header, 'text', ({ name }) => name),
        column('churned', say.columns.churned, 'integer', ({ customers }) => customers),
        column('share', say.columns.share, 'ratio', ({ customers }) => customers / events.length),
        column('lost', say.columns.lost, 'bar', (group) => moneyCell(group.lost, analysis.scale)),
        column('back', say.columns.back, 'sparse', (group) => group.cameBack),
      ],
      [say.total, events.length, 1, moneyCell(lost, analysis.scale), cameBack],
    ),
  ];
}

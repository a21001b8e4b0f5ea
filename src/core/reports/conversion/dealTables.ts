import type { DealCounts } from '../../analysis/conversion/opportunities';
import type { BlockRow } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { full, muted } from '../shared/boardPage';
import { wholeDays } from '../shared/wholeDays';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const OWNERS = 15;
const REASONS = 8;

/** Deals won, lost and open by owner with the win rate, and why deals were lost. */
export function dealTables({ analysis, words }: ReportContext): BlockRow[] {
  const say = words.pack.conversion;
  const { opportunities } = analysis.pack.conversion;
  if (!opportunities || opportunities.total.deals === 0) return [full([section(say.dealHeading), muted(say.dealMissing)])];
  const { byOwner, total, reasons } = opportunities;
  const owners = byOwner.slice(0, OWNERS);
  const column = columnsOver(owners);
  const lowest = owners.filter(({ counts }) => counts.winRate !== null && counts.won + counts.lost >= 5).reduce<number | null>((low, { counts }) => (low === null || counts.winRate! < low ? counts.winRate : low), null);
  const sums = ({ deals, won, lost, open, winRate, medianDays }: DealCounts): CellContent[] => [deals, won, lost, open, winRate, wholeDays(medianDays)];
  const written = reasons.slice(0, REASONS);
  const reason = columnsOver(written);
  return [
    full([
      section(say.dealHeading, ...(byOwner.length > owners.length ? [say.others(byOwner.length - owners.length)] : [])),
      plainTable(
        'deals',
        [
          column('owner', say.columns.owner, 'text', ({ name }) => name ?? say.blank),
          column('deals', say.columns.deals, 'integer', ({ counts }) => counts.deals),
          column('won', say.columns.won, 'sparse', ({ counts }) => counts.won),
          column('lost', say.columns.lost, 'sparse', ({ counts }) => counts.lost),
          column('open', say.columns.open, 'sparse', ({ counts }) => counts.open),
          column('winRate', say.columns.winRate, 'ratio', ({ counts }) => counts.winRate, {
            roles: owners.map(({ counts }) => (owners.length > 1 && counts.winRate !== null && counts.winRate === lowest ? 'bad' : null)),
          }),
          column('days', say.columns.days, 'days', ({ counts }) => wholeDays(counts.medianDays)),
        ],
        [say.total, ...sums(total)],
      ),
      muted(say.dealNote),
    ]),
    full(
      written.length === 0
        ? []
        : [
            section(say.reasonHeading),
            plainTable('lossReasons', [
              reason('reason', say.columns.reason, 'text', (one) => one.reason ?? say.blank),
              reason('deals', say.columns.deals, 'integer', ({ deals }) => deals),
              reason('share', say.columns.share, 'ratio', ({ deals }) => deals / total.lost),
            ]),
          ],
    ),
  ];
}

import type { RfmSegment } from '../analysis/rfmSegments';

/** Words of the RFM board (RFM 分群). */
export interface RfmWords {
  readonly tab: string;
  readonly title: string;
  /** How the scores come about. */
  explain(customers: number): string;
  readonly noBuyers: string;
  readonly segmentHeading: string;
  readonly segment: string;
  readonly customers: string;
  readonly share: string;
  readonly amount: string;
  readonly amountShare: string;
  readonly perCustomer: string;
  readonly action: string;
  readonly total: string;
  readonly actions: Readonly<Record<RfmSegment, string>>;
  readonly gridHeading: string;
  readonly amountGridHeading: string;
  readonly gridAside: string;
  readonly rowHeader: string;
  /** A row of the grid, a column of the grid, a cell of the map of names. */
  row(r: number): string;
  column(fm: number): string;
  readonly namesHeading: string;
  readonly cutHeading: string;
  readonly score: string;
  readonly recency: string;
  readonly frequency: string;
  readonly money: string;
  days(from: string, to: string): string;
  range(from: string, to: string): string;
  readonly cutNote: string;
}

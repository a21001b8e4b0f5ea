import type { Stage } from '../analysis/funnel/stageOf';

/** Words of the funnel board (销售漏斗与需求). */
export interface FunnelWords {
  readonly tab: string;
  readonly title: string;
  readonly stages: Readonly<Record<Stage, string>>;
  /** The step after which most stay behind, its conversion, and what it means. */
  bottleneck(stage: string, next: string, conversion: string): string;
  readonly heading: string;
  readonly columns: {
    readonly stage: string;
    readonly reached: string;
    readonly ofFirst: string;
    readonly conversion: string;
    readonly here: string;
    readonly lost: string;
    readonly lostShare: string;
  };
  readonly note: string;
  unknown(rows: number): string;
  readonly missing: string;
  readonly reasonHeading: string;
  readonly reason: string;
  readonly customers: string;
  readonly share: string;
  readonly noReasons: string;
  readonly needHeading: string;
  readonly needColumns: {
    readonly need: string;
    readonly customers: string;
    readonly buyers: string;
    readonly orders: string;
    readonly repurchase: string;
    readonly revenue: string;
    readonly revenueShare: string;
  };
  others(count: number): string;
  readonly needNote: string;
  readonly needMissing: string;
}

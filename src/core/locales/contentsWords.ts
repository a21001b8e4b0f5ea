import type { AnyField } from './paneMessages';
import type { ClassKey, SheetGroup } from './reportKeys';

/** Words of the contents (目录) and of the way back to it. */
export interface ContentsWords {
  readonly tab: string;
  readonly title: string;
  /** The link at the head of every other sheet. */
  readonly back: string;
  sheets(count: number): string;
  answer(sheets: number, absent: number): string;
  readonly groups: Readonly<Record<SheetGroup, string>>;
  readonly columns: { readonly group: string; readonly sheet: string; readonly about: string; readonly headline: string };
  readonly absentHeading: string;
  readonly absentColumns: { readonly sheet: string; readonly why: string; readonly needs: string; readonly template: string };
  /** The template sheet that would bring the report. */
  templateSheet(name: string): string;
  /** Where a sheet of that kind is there and only lacks columns. */
  readonly inYourSheet: string;
  /** How a template sheet is put in. */
  readonly absentNote: string;
  /** Sheets from earlier builds that this one did not renew. */
  readonly notRenewedHeading: string;
  notRenewed(names: readonly string[]): string;
  readonly settingsHeading: string;
  /** No setting differs from the defaults. */
  readonly settingsDefault: string;
  readonly settingsNote: string;
  readonly settingsColumns: { readonly path: string; readonly value: string; readonly byDefault: string };
  /** The sheet, and its columns, that would bring a report. */
  needs(source: string, fields: readonly string[]): string;
  readonly fields: Readonly<Record<AnyField, string>>;
  /** The question each sheet answers. */
  readonly about: {
    readonly summary: string;
    readonly activity: string;
    readonly abcBoard: string;
    readonly movers: string;
    readonly rfm: string;
    readonly groups: string;
    readonly lifecycle: string;
    readonly funnel: string;
    readonly value: string;
    readonly classes: Readonly<Record<ClassKey, string>>;
    readonly customers: string;
    readonly problems: string;
    readonly quality: string;
    readonly duplicates: string;
  };
  /** Main figures of the sheets. */
  readonly headlines: {
    summary(revenue: string, change: string | null): string;
    activity(about: number, churned: number): string;
    abcBoard(customers: number, share: string | null): string;
    movers(up: number, down: number): string;
    rfm(name: string, customers: number, share: string): string;
    groups(dimension: string, name: string, share: string): string;
    lifecycle(closing: number, retention: string | null): string;
    funnel(stage: string, conversion: string): string;
    value(for80: number, customers: number): string;
    customersWithMoney(customers: number, amount: string): string;
    quality(columns: number, good: number): string;
  };
}

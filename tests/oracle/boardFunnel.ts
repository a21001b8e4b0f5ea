import type { Day } from './calendar';

/** A row of the stages sheet, in the few words this calculation knows. */
export interface PlainStageRow {
  readonly customer: string;
  /** 0 first contact, 1 need, 2 proposal, 3 contract; 'lost'; null = words that nobody knows. */
  readonly step: 0 | 1 | 2 | 3 | 'lost' | null;
  readonly entered: Day | null;
  readonly reason: string | null;
}

export interface PlainFunnel {
  readonly reached: readonly number[];
  readonly lost: readonly number[];
  readonly here: readonly number[];
  readonly conversion: readonly (string | null)[];
  readonly reasons: Readonly<Record<string, number>>;
  readonly unknown: number;
}

/** D19 and R54, customer by customer. @param known customers of the book */
export function plainFunnel(rows: readonly PlainStageRow[], known: readonly string[], asOf: Day): PlainFunnel {
  const counted = rows.filter(({ customer, entered }) => known.includes(customer) && (entered === null || entered <= asOf));
  const fates = known.flatMap((customer) => {
    const own = counted.filter((row) => row.customer === customer);
    const steps = own.flatMap(({ step }) => (typeof step === 'number' ? [step] : []));
    const losing = own.filter(({ step, reason }) => step === 'lost' || reason !== null);
    if (steps.length === 0 && losing.length === 0) return [];
    return [{ furthest: Math.max(0, ...steps), lost: losing.length > 0, reason: losing.flatMap(({ reason }) => (reason === null ? [] : [reason])).at(-1) ?? null }];
  });
  const of = (test: (fate: (typeof fates)[number], step: number) => boolean): number[] => [0, 1, 2, 3].map((step) => fates.filter((fate) => test(fate, step)).length);
  const reached = of(({ furthest }, step) => furthest >= step);
  const reasons: Record<string, number> = {};
  for (const { reason } of fates) if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {
    reached,
    lost: of(({ furthest, lost }, step) => lost && furthest === step),
    here: of(({ furthest, lost }, step) => !lost && furthest === step),
    conversion: [0, 1, 2].map((step) => (reached[step] === 0 ? null : `${reached[step + 1]!}/${reached[step]!}`)),
    reasons,
    unknown: counted.filter(({ step }) => step === null).length,
  };
}

export interface PlainNeed {
  readonly customers: number;
  readonly buyers: number;
  readonly orders: number;
  readonly twice: number;
  /** In whole units of the ledger. */
  readonly revenue: number;
}

/** D19, need match, over sales of one line an order. @param needs tag by customer; a customer without one is in no line */
export function plainNeeds(needs: ReadonlyMap<string, string>, sales: readonly { readonly customer: string; readonly date: Day; readonly amount: number }[]): Record<string, PlainNeed> {
  const found: Record<string, PlainNeed> = {};
  for (const tag of new Set(needs.values())) {
    const members = [...needs].filter(([, own]) => own === tag).map(([customer]) => customer);
    const bought = members.map((customer) => sales.filter((sale) => sale.customer === customer));
    const days = bought.map((own) => new Set(own.filter(({ amount }) => amount > 0).map(({ date }) => date)).size);
    found[tag] = {
      customers: members.length,
      buyers: days.filter((count) => count >= 1).length,
      orders: bought.flat().filter(({ amount }) => amount > 0).length,
      twice: days.filter((count) => count >= 2).length,
      revenue: bought.flat().reduce((sum, { amount }) => sum + amount, 0),
    };
  }
  return found;
}

import type { SheetModel } from '../../sheets/model';
import { groupedDecimal } from '../../sheets/figureText';
import { basisLine } from './basisLine';
import type { ReportContext } from './reportContext';

/** Settings that the basis line of all sheets does not tell. */
type Clause = 'momentum' | 'signals' | 'valueTag' | 'tiers';

/** Which sheets' figures depend on them, by key of the report; sheets that explain a setting where they use it are left out. */
const CLAUSES: Readonly<Record<string, readonly Clause[]>> = {
  summary: ['momentum'],
  today: ['momentum', 'signals'],
  value: ['valueTag'],
  groups: ['tiers'],
  churn: ['signals'],
  customerAnalysis: ['valueTag', 'tiers'],
  coupons: ['momentum', 'signals'],
};

/** The sheet with the line below its title saying every setting that its figures depend on. */
export function withStandsOn(model: SheetModel, context: ReportContext): SheetModel {
  // Tiers stand on the groups only as layers.
  const hasTiers = model.key !== 'groups' || context.analysis.layers !== null;
  const clauses = (CLAUSES[model.key] ?? []).filter((clause) => clause !== 'tiers' || hasTiers).map((clause) => clauseText(clause, context));
  if (clauses.length === 0) return model;
  const basis = basisLine(context);
  const line = [basis, ...clauses].join(context.words.common.dot);
  const rows = model.rows.map((row) => row.map((place) => ({ ...place, blocks: place.blocks.map((block) => (block.type === 'note' && block.text === basis ? { ...block, text: line } : block)) })));
  return { ...model, rows };
}

function clauseText(clause: Clause, { analysis, words }: ReportContext): string {
  const { momentum, signals, valueTag, tiers } = analysis.settings;
  const say = words.standsOn;
  const [vip, ordinary] = [groupedDecimal(valueTag.vip), groupedDecimal(valueTag.ordinary)];
  switch (clause) {
    case 'momentum':
      return say.momentum(momentum.percent, groupedDecimal(momentum.moneyFloor), momentum.daysFloor);
    case 'signals':
      return say.signals(String(signals.gapFactor), signals.quantityPercent);
    case 'valueTag':
      return say.valueTag(vip, ordinary, valueTag.dormantMonths);
    case 'tiers':
      return say.tiers(vip, tiers.highDays, ordinary, tiers.ordinaryDays);
  }
}

import type { RiskClass } from '../../settings/dailyWork';
import type { Settings } from '../../settings/settings';
import { divideRounded, minor, ZERO, type Minor } from '../../values/minor';
import { columnOf, minorAt, type MinorColumn } from '../../values/minorColumn';
import type { CustomerArchive } from '../portrait/customerArchive';
import { riskClassOf } from './riskClass';
import { yearValues, type YearValues } from './yearValue';

/** What each customer's silence puts at risk. */
export interface ValueAtRisk {
  readonly basis: YearValues['basis'];
  /** Expected 12 months (R-L2), at the scale of the ledger. */
  readonly year: MinorColumn;
  readonly classes: readonly (RiskClass | null)[];
  /** Expected 12 months x the class's chance of loss, at the scale of the ledger; 0 without a class. */
  readonly amounts: MinorColumn;
}

/** R-L3: value at risk = expected 12 months (R-L2) x the percentage of the risk class (R-L1), rounded once, half away from zero. */
export function valueAtRisk(archive: Pick<CustomerArchive, 'ledger' | 'analysis'>, percents: Settings['today']['lossPercent']): ValueAtRisk {
  const { analysis } = archive;
  const { basis, values } = yearValues(archive);
  const classes = Array.from({ length: values.length }, (_, customer) => riskClassOf(analysis, customer));
  const amounts = classes.map((risk, customer): Minor => {
    if (risk === null) return ZERO;
    return minor(divideRounded(BigInt(minorAt(values, customer)) * BigInt(percents[risk]), 100n));
  });
  return { basis, year: values, classes, amounts: columnOf(amounts, values.scale) };
}

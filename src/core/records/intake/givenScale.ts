import { DecimalBuilder } from '../../tables/decimalBuilder';
import type { DecimalColumn } from '../../tables/decimalColumn';
import type { SheetProposal } from '../recognition/recognition';

/** The numbers of a survey with the greatest score that a person named (D19), where no column of the sheet says it. */
export function withGivenScale({ kind, reading }: SheetProposal, decimals: ReadonlyMap<string, DecimalColumn>, length: number): ReadonlyMap<string, DecimalColumn> {
  if (kind !== 'survey' || reading?.scale === undefined || decimals.has('scale')) return decimals;
  const scale = new DecimalBuilder();
  for (let row = 0; row < length; row++) scale.pushNumber(reading.scale);
  return new Map([...decimals, ['scale', scale.finish()]]);
}

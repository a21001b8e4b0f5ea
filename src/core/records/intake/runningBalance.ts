import type { DecimalColumn } from '../../tables/decimalColumn';
import type { SheetProposal } from '../recognition/recognition';
import type { IssueLog } from './issueLog';

/**
 * The balance of an account of debits and credits is a running one: added up as open amounts it would count every invoice
 * many times. It is not used, and the sheet says so (W-RUNNING-BALANCE).
 */
export function withoutRunningBalance(proposal: SheetProposal, decimals: ReadonlyMap<string, DecimalColumn>, log: IssueLog): ReadonlyMap<string, DecimalColumn> {
  const residual = proposal.columns.find((c) => c.field === 'residual');
  if (!residual || !decimals.has('credit') || !decimals.has('amount')) return decimals;
  log.add('W-RUNNING-BALANCE', proposal.headerRow, residual.column, 'residual', residual.header);
  return new Map([...decimals].filter(([field]) => field !== 'residual'));
}

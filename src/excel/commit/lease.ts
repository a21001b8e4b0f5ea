import { ClienteleError } from '../errors/clienteleError';
import type { Leaseholder } from '../port';

const LEASE = 'clientele.lease';

/** After so long without an end, a writing job is taken for torn off: writing takes seconds, a watchdog ends it after a minute. */
export const LEASE_MILLISECONDS = 90_000;

/** Says on the staging sheet who is putting a build together or committing it, from the first command to the last (W11). */
export interface Lease {
  readonly holder: string;
  /** When the job began to write, by the clock of its machine. */
  readonly since: number;
}

export interface LeaseProbe {
  readonly read: () => Lease | null;
}

/** Asks for the lease of a sheet (or of a null object); `read` answers after the next sync. */
export function probeLease(sheet: Excel.Worksheet): LeaseProbe {
  const property = sheet.customProperties.getItemOrNullObject(LEASE).load({ value: true });
  return { read: () => (property.isNullObject ? null : parseLease(property.value)) };
}

/** Takes the lease, with the next sync. */
export function writeLease(sheet: Excel.Worksheet, { id, now }: Leaseholder): void {
  sheet.customProperties.add(LEASE, `${id},${now()}`);
}

/** Gives the lease back, with the next sync; harmless where there is none. */
export function clearLease(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItemOrNullObject(LEASE).delete();
}

/**
 * Refuses to go on while another run of the add-in, a co-author's or one in another window, is writing: both would use the one
 * staging sheet. Clocks of two machines may differ, so a lease from the future counts like one as far back.
 * @throws ClienteleError E-BUSY-ELSEWHERE
 */
export function refuseWhileOthersWrite(lease: Lease | null | undefined, holder: Leaseholder | undefined): void {
  if (!lease || !holder || lease.holder === holder.id || Math.abs(holder.now() - lease.since) >= LEASE_MILLISECONDS) return;
  throw new ClienteleError('E-BUSY-ELSEWHERE', {});
}

function parseLease(text: string): Lease | null {
  const [holder = '', since = ''] = text.split(',');
  return holder !== '' && /^\d+$/.test(since) ? { holder, since: Number(since) } : null;
}

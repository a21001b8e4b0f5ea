import { ClienteleError } from './clienteleError';

/** @throws ClienteleError E-CANCELLED when the user has asked to stop */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ClienteleError('E-CANCELLED', {});
}

/**
 * Lets the pane draw and the Cancel button be heard between two slices of work (an add-in that blocks for 5 seconds is
 * restarted by Office: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export function letOthersWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

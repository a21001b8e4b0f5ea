import { isClienteleError, type ClienteleError } from '../../app/errors';

/** Why a job stopped: an error of the catalogue, or a fault of ours with what is safe to show of it. */
export type Failure =
  | { readonly kind: 'known'; readonly error: ClienteleError }
  | { readonly kind: 'unexpected'; readonly name: string; readonly frames: readonly string[] };

/** Keeps of an unexpected error its kind and where it happened; its message may hold cell content and stays out (P3). */
export function failureOf(error: unknown): Failure {
  if (isClienteleError(error)) return { kind: 'known', error };
  if (!(error instanceof Error)) return { kind: 'unexpected', name: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').map((line) => line.trim());
  return {
    kind: 'unexpected',
    name: error.name,
    frames: frames.filter((line) => /^at |@/.test(line) && !line.includes(error.message || '\n')).slice(0, 8),
  };
}

export function isCancelled(failure: Failure): boolean {
  return failure.kind === 'known' && failure.error.code === 'E-CANCELLED';
}

import type { Bridge } from './workbookHost';

/** The parts of the client's script that a host is attached by. */
export interface ClientInternals {
  readonly HostBridge: { init(bridge: Bridge): void };
  /** Whether the client checks each call against `isSetSupported`; it ships with the check switched off. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/**
 * Makes the client talk to this bridge. Excel refuses APIs above its requirement set itself; the client knows the set of
 * every call, so its own check is switched on and answers `ApiNotFound` in the host's place.
 */
export function attachClient(client: ClientInternals, bridge: Bridge): void {
  client.CommonUtility._doApiNotSupportedCheck = true;
  client.HostBridge.init(bridge);
}

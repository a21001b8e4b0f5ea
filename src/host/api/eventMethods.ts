import type { EventName } from '../events/eventHub';
import type { HostState } from '../hostState';
import type { Arguments } from '../protocol/arguments';

type Method<T> = (self: T, args: Arguments, host: HostState) => unknown;

/** Some registrations carry the word Event before the name, not after it. */
const WORDED_APART = new Set(['NameChanged', 'VisibilityChanged', 'Moved']);

/** The hidden methods by which the client says which events it wants: `_RegisterActivatedEvent` and its opposite. */
export function eventMethods<T>(target: (self: T) => string, events: Readonly<Record<string, EventName>>): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, event] of Object.entries(events)) {
    const suffix = WORDED_APART.has(name) ? `Event${name}` : `${name}Event`;
    methods[`_Register${suffix}`] = (self, _, host) => host.events.register(event, target(self));
    methods[`_Unregister${suffix}`] = (self, _, host) => host.events.unregister(event, target(self));
  }
  return methods;
}

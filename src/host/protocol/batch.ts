import { ApiObject, type ApiClass, type ApiRegistry } from './apiClass';
import { Arguments } from './arguments';
import { HostError } from './hostError';
import {
  ACTION,
  PATH,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { runQuery } from './query';

/** What a batch needs of its host: where paths begin, and what reference ids stand for. */
export interface BatchHost {
  readonly root: ApiObject;
  readonly reference: (id: string) => ApiObject;
}

/**
 * Runs one batch of the client's commands in order. On an error the rest is left out and what ran before stays done, as
 * in Excel; the error says which action failed. Errors that are not the host's own are thrown: they are faults of ours.
 */
export function runBatch<H extends BatchHost>(body: RequestBody, registry: ApiRegistry<H>, host: H): ResponseBody {
  const resolved = new Map<number, ApiObject | null>();
  const pinned = new Map<number, string>();
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  let location = '';

  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: location },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };

  function run(action: ActionInfo): unknown {
    if (action.ActionType === ACTION.trace) {
      traceIds.push(action.Id);
      return null;
    }
    const object = resolve(action.ObjectPathId);
    location = `${object?.className ?? 'null'}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
    if (action.ActionType === ACTION.instantiate) return identity(action.ObjectPathId, object);
    // A null object takes every command and does nothing, so `getItemOrNullObject(name).delete()` needs no check first.
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.query:
        return runQuery(object, action.QueryInfo ?? {}, registry, host);
      case ACTION.method:
        return call(action, object);
      case ACTION.setProperty:
        setProperty(object, action.Name, argumentsOf(action.ArgumentInfo).raw(0) ?? null);
        return null;
      default:
        throw new HostError('ApiNotFound', `action type ${action.ActionType}`);
    }
  }

  function call(action: ActionInfo, object: ApiObject): unknown {
    const api = classOf(object);
    if (action.Name === '_KeepReference' && api.pin !== undefined) {
      pinned.set(action.ObjectPathId, api.pin(object.target, host));
      return null;
    }
    const method = own(api.methods, action.Name);
    if (method === undefined) throw new HostError('ApiNotFound', `${object.className}.${action.Name}`);
    return method(object.target, argumentsOf(action.ArgumentInfo), host) ?? null;
  }

  function setProperty(object: ApiObject, name: string, value: unknown): void {
    const property = own(classOf(object).properties, name);
    if (property?.set === undefined) throw new HostError('ApiNotFound', `${object.className}.${name}`);
    property.set(object.target, value, host);
  }

  function identity(pathId: number, object: ApiObject | null): unknown {
    if (object === null) return null;
    const { id, properties } = classOf(object);
    const reference = pinned.get(pathId);
    // The client keeps `Id` as the loaded property of objects that have one: its events are targeted by it.
    const shown = own(properties, 'Id')?.get(object.target, host);
    return {
      ...(id === undefined ? {} : { _Id: id(object.target) }),
      ...(shown === undefined ? {} : { Id: shown }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  /** The object behind a path: worked out once a batch, so that a path which adds something adds it once. */
  function resolve(pathId: number): ApiObject | null {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError('GeneralException', `no object path ${pathId}`);
    location = path.Name;
    const found = follow(path);
    resolved.set(pathId, found);
    return found;
  }

  function follow(path: ObjectPathInfo): ApiObject | null {
    if (path.ObjectPathType === PATH.global) return host.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return host.reference(path.Name);
    const parent = resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const api = classOf(parent);
    location = `${parent.className}.${path.Name.charAt(0).toLowerCase()}${path.Name.slice(1)}`;
    switch (path.ObjectPathType) {
      case PATH.property: {
        const link = own(api.links, path.Name);
        if (link === undefined) break;
        return link(parent.target, host);
      }
      case PATH.indexer:
        if (api.item === undefined) break;
        return api.item(parent.target, argumentsOf(path.ArgumentInfo).raw(0), host);
      case PATH.method: {
        const method = own(api.methods, path.Name);
        if (method === undefined) break;
        const made = method(parent.target, argumentsOf(path.ArgumentInfo), host);
        if (made === null || made instanceof ApiObject) return made;
        throw new HostError('InvalidOperation', `${location} hands out no object`);
      }
    }
    throw new HostError('ApiNotFound', location);
  }

  function argumentsOf(info: ArgumentInfo | undefined): Arguments {
    return new Arguments(withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  /** Puts the objects in the places that hold their paths' ids. */
  function withObjects(values: readonly unknown[], ids: readonly unknown[] | undefined): readonly unknown[] {
    if (ids === undefined) return values;
    return values.map((value, position) => {
      const id = ids[position];
      if (Array.isArray(id) && Array.isArray(value)) return withObjects(value, id);
      return typeof id === 'number' && id !== 0 ? resolve(id) : value;
    });
  }

  function classOf(object: ApiObject): ApiClass<unknown, H> {
    const found = registry.get(object.className);
    if (found === undefined) throw new HostError('ApiNotFound', object.className);
    return found;
  }
}

/** A member declared on the table itself: names like `constructor` must not reach the prototype. */
function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

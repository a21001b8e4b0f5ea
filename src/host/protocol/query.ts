import type { ApiClass, ApiObject, ApiRegistry } from './apiClass';
import { HostError } from './hostError';
import type { QueryInfo } from './messages';

/** The names asked for, as a tree: `format/fill/color` is Format > Fill > Color. `*` asks for every scalar. */
type Wanted = Map<string, Wanted>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function wantedOf(query: QueryInfo): Wanted {
  const root: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)]) {
    let node = root;
    for (const part of path.split(/[/.]/)) {
      const name = part.trim();
      if (name === '' || name.toLowerCase() === 'items') continue;
      const key = name === '*' ? name : pascal(name);
      const next: Wanted = node.get(key) ?? new Map();
      node.set(key, next);
      node = next;
    }
  }
  if (root.size === 0) root.set('*', new Map());
  return root;
}

/** Answers a load: the wanted properties of an object, in PascalCase; a collection's members under `_Items`. */
export function runQuery<H>(object: ApiObject, query: QueryInfo, registry: ApiRegistry<H>, host: H): Record<string, unknown> {
  return read(object, wantedOf(query), query);

  function classOf(of: ApiObject): ApiClass<unknown, H> {
    const found = registry.get(of.className);
    if (found === undefined) throw new HostError('ApiNotFound', of.className);
    return found;
  }

  function read(of: ApiObject, wanted: Wanted, page: QueryInfo): Record<string, unknown> {
    const api = classOf(of);
    if (api.items === undefined) return readMembers(of, api, wanted);
    const own = new Map([...wanted].filter(([name]) => api.properties?.[name] !== undefined));
    const forItems = new Map([...wanted].filter(([name]) => !own.has(name)));
    const from = page.Skip ?? 0;
    const members = api.items(of.target, host).slice(from, page.Top === undefined ? undefined : from + page.Top);
    const itemsWanted = forItems.size > 0 || own.size === 0;
    return {
      ...readMembers(of, api, own),
      ...(itemsWanted ? { _Items: members.map((member) => ({ ...identityOf(member), ...read(member, forItems, {}) })) } : {}),
    };
  }

  function identityOf(of: ApiObject): Record<string, unknown> {
    const { id } = classOf(of);
    return id === undefined ? {} : { _Id: id(of.target) };
  }

  function readMembers(of: ApiObject, api: ApiClass<unknown, H>, wanted: Wanted): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const [name, below] of wanted) {
      if (name === '*') {
        for (const [each, property] of Object.entries(api.properties ?? {})) answer[each] = property.get(of.target, host);
        continue;
      }
      const property = api.properties?.[name];
      const link = api.links?.[name];
      if (property !== undefined) answer[name] = property.get(of.target, host);
      else if (link !== undefined) {
        const linked = link(of.target, host);
        answer[name] = linked === null ? null : read(linked, below.size === 0 ? new Map([['*', new Map()]]) : below, {});
      } else throw new HostError('ApiNotFound', `${of.className}.${name}`);
    }
    return answer;
  }
}

import type { HostState } from '../hostState';
import type { DocumentProperties } from '../model/documentProperties';
import type { ApiObject, ApiProperty } from '../protocol/apiClass';
import { textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { object, type ExcelClass } from './targets';

type TextProperty = 'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company';
/** Longer keys and texts are cut to this length. */
const MAX_TEXT = 255;

const text = (name: TextProperty): ApiProperty<null, HostState> => ({
  get: (_, host) => host.workbook.properties[name],
  set: (_, value, host) => {
    host.workbook.properties[name] = textOf(value);
  },
});

export const documentPropertiesClass: ExcelClass<'DocumentProperties'> = {
  properties: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: { get: (_, host) => host.workbook.properties.lastAuthor },
    RevisionNumber: { get: (_, host) => host.workbook.properties.revisionNumber },
    CreationDate: { get: (_, host) => host.workbook.properties.creationDate },
  },
  links: { Custom: () => object('CustomPropertyCollection', null) },
};

/** Keys are found ignoring case. */
const keyOf = (host: HostState, key: unknown): string | undefined =>
  [...host.workbook.properties.custom.keys()].find((each) => typeof key === 'string' && each.toLowerCase() === key.toLowerCase());

function existing(host: HostState, key: unknown): ApiObject {
  const known = keyOf(host, key);
  if (known === undefined) throw new HostError('ItemNotFound');
  return object('CustomProperty', { key: known });
}

function customValue(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  throw new HostError('InvalidArgument', 'a custom property is a number, true or false, or a text');
}

function shown(value: ReturnType<DocumentProperties['custom']['get']>): unknown {
  return typeof value === 'object' ? value.date : value;
}

export const customPropertyCollectionClass: ExcelClass<'CustomPropertyCollection'> = {
  items: (_, host) => [...host.workbook.properties.custom.keys()].map((key) => object('CustomProperty', { key })),
  item: (_, key, host) => existing(host, key),
  methods: {
    Add: (_, args, host) => {
      const given = args.text(0).slice(0, MAX_TEXT);
      if (given === '') throw new HostError('InvalidArgument', 'a custom property needs a key');
      const key = keyOf(host, given) ?? given;
      host.workbook.properties.custom.set(key, customValue(args.raw(1)));
      return object('CustomProperty', { key });
    },
    DeleteAll: (_, __, host) => host.workbook.properties.custom.clear(),
    GetCount: (_, __, host) => host.workbook.properties.custom.size,
    GetItem: (_, args, host) => existing(host, args.raw(0)),
    GetItemOrNullObject: (_, args, host) => {
      const key = keyOf(host, args.raw(0));
      return key === undefined ? null : object('CustomProperty', { key });
    },
  },
};

const TYPE_NAMES: Readonly<Record<string, string>> = { number: 'Number', boolean: 'Boolean', string: 'String', object: 'Date' };

export const customPropertyClass: ExcelClass<'CustomProperty'> = {
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, host) => shown(host.workbook.properties.custom.get(key)),
      set: ({ key }, value, host) => {
        host.workbook.properties.custom.set(key, customValue(value));
      },
    },
    Type: { get: ({ key }, host) => TYPE_NAMES[typeof host.workbook.properties.custom.get(key)] ?? 'String' },
  },
  methods: {
    Delete: ({ key }, _, host) => {
      host.workbook.properties.custom.delete(key);
    },
  },
};

import type { HostState } from '../hostState';
import type { ApiObject } from '../protocol/apiClass';
import { HostError } from '../protocol/hostError';
import { object, type ExcelClass } from './targets';

function existing(host: HostState, key: unknown): ApiObject {
  if (typeof key !== 'string' || !host.workbook.settings.has(key)) throw new HostError('ItemNotFound');
  return object('Setting', { key });
}

/** The add-in's settings kept in the workbook: any JSON value by key; keys keep their case. */
export const settingCollectionClass: ExcelClass<'SettingCollection'> = {
  items: (_, host) => [...host.workbook.settings.keys()].map((key) => object('Setting', { key })),
  item: (_, key, host) => existing(host, key),
  methods: {
    Add: (_, args, host) => {
      const key = args.text(0);
      if (key === '') throw new HostError('InvalidArgument', 'a setting needs a key');
      host.workbook.settings.set(key, args.raw(1) ?? null);
      return object('Setting', { key });
    },
    GetCount: (_, __, host) => host.workbook.settings.size,
    GetItem: (_, args, host) => existing(host, args.raw(0)),
    GetItemOrNullObject: (_, args, host) => (host.workbook.settings.has(args.text(0)) ? object('Setting', { key: args.text(0) }) : null),
  },
};

export const settingClass: ExcelClass<'Setting'> = {
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, host) => host.workbook.settings.get(key) ?? null,
      set: ({ key }, value, host) => {
        host.workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ key }, _, host) => {
      host.workbook.settings.delete(key);
    },
  },
};

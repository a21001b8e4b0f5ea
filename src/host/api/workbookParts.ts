import { choiceOf, flagOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { object, type ExcelClass } from './targets';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CHINESE = 'zh-CN';

/** There is no formula engine: calculation is done, but for files that bring formulas without values, and calculating changes nothing. */
export const applicationClass: ExcelClass<'Application'> = {
  properties: {
    CalculationMode: {
      get: (_, host) => host.workbook.calculationMode,
      set: (_, value, host) => {
        host.workbook.calculationMode = choiceOf(value, MODES);
      },
    },
    CalculationState: { get: (_, host) => (host.workbook.uncalculated ? 'Pending' : 'Done') },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: () => object('CultureInfo', null) },
  methods: {
    Calculate: (_, args) => {
      args.choice(0, ['Recalculate', 'Full', 'FullRebuild']);
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureInfoClass: ExcelClass<'CultureInfo'> = {
  properties: { Name: { get: (_, host) => host.options.culture } },
  links: {
    NumberFormat: () => object('NumberFormatInfo', null),
    DatetimeFormat: () => object('DatetimeFormatInfo', null),
  },
};

export const numberFormatInfoClass: ExcelClass<'NumberFormatInfo'> = {
  properties: { NumberDecimalSeparator: { get: () => '.' }, NumberGroupSeparator: { get: () => ',' } },
};

export const datetimeFormatInfoClass: ExcelClass<'DatetimeFormatInfo'> = {
  properties: {
    DateSeparator: { get: () => '/' },
    TimeSeparator: { get: () => ':' },
    ShortDatePattern: { get: (_, host) => (host.options.culture === CHINESE ? 'yyyy/m/d' : 'm/d/yyyy') },
    LongDatePattern: { get: (_, host) => (host.options.culture === CHINESE ? 'yyyy"年"m"月"d"日"' : 'dddd, mmmm d, yyyy') },
    LongTimePattern: { get: (_, host) => (host.options.culture === CHINESE ? 'h:mm:ss' : 'h:mm:ss AM/PM') },
  },
};

export const runtimeClass: ExcelClass<'Runtime'> = {
  properties: {
    EnableEvents: {
      get: (_, host) => host.events.enabled,
      set: (_, value, host) => {
        host.events.enabled = flagOf(value);
      },
    },
  },
};

export const workbookProtectionClass: ExcelClass<'WorkbookProtection'> = {
  properties: { Protected: { get: (_, host) => host.workbook.protection.protected } },
  methods: {
    Protect: (_, args, host) => {
      if (host.workbook.protection.protected) throw new HostError('InvalidOperation', 'the workbook is protected already');
      host.workbook.protection = { protected: true, password: args.optionalText(0) ?? null };
      return null;
    },
    Unprotect: (_, args, host) => {
      const { protection } = host.workbook;
      if (!protection.protected) throw new HostError('InvalidOperation', 'the workbook is not protected');
      if ((protection.password ?? '') !== (args.optionalText(0) ?? '')) throw new HostError('AccessDenied', 'wrong password');
      host.workbook.protection = { protected: false, password: null };
      return null;
    },
  },
};

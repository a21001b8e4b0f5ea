import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LANGUAGES, type Language } from '../core/locales/language';
import { dayOfIso } from '../core/values/civilDay';
import { parseSettings } from '../core/settings/parseSettings';
import { cliMessagesOf } from './cliMessagesOf';
import { WrongUsage } from './failure';

export const COMMANDS = ['summary', 'check', 'demo', 'portrait', 'template'] as const;
export type Command = (typeof COMMANDS)[number];

/** A call of the command line, checked. */
export interface Call {
  readonly command: Command | 'help';
  readonly files: readonly string[];
  readonly language: Language;
  /** The call itself names the language, which then goes before that of the settings. */
  readonly languageGiven: boolean;
  readonly quiet: boolean;
  readonly out: string | null;
  readonly force: boolean;
  readonly withoutSources: boolean;
  readonly facts: string | null;
  readonly map: string | null;
  readonly settings: string | null;
  /** As written: a date, and a kind of period or `start..end`. */
  readonly asOf: string | null;
  readonly period: string | null;
  /** A day as written: a further sheet says what has changed since. */
  readonly since: string | null;
  /** Ids or names, as written. */
  readonly customers: readonly string[];
  /** A class of customers in words, as written. */
  readonly ofClass: string | null;
  /** The template without its sample rows. */
  readonly empty: boolean;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  'without-sources': { type: 'boolean' },
  facts: { type: 'string' },
  map: { type: 'string' },
  'as-of': { type: 'string' },
  period: { type: 'string' },
  since: { type: 'string' },
  settings: { type: 'string' },
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  customer: { type: 'string', multiple: true },
  class: { type: 'string' },
  empty: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

type OptionName = keyof typeof OPTIONS;

const ALLOWED: Readonly<Record<Command, readonly OptionName[]>> = {
  summary: ['out', 'force', 'without-sources', 'facts', 'map', 'as-of', 'period', 'since', 'settings', 'lang', 'quiet'],
  check: ['out', 'without-sources', 'facts', 'map', 'as-of', 'period', 'settings', 'lang', 'quiet', 'force'],
  demo: ['lang', 'quiet'],
  portrait: ['out', 'force', 'without-sources', 'facts', 'map', 'as-of', 'period', 'settings', 'lang', 'quiet', 'customer', 'class'],
  template: ['out', 'force', 'lang', 'quiet', 'empty'],
};

/**
 * Understands the arguments after `clientele`.
 * @throws WrongUsage with one sentence in the language asked for
 */
export function readCall(argv: readonly string[]): Call {
  const language = languageAsked(argv);
  const { wrongUsage } = cliMessagesOf(language);
  const { values, positionals } = parse(argv, language);
  if (values.lang !== undefined && !isLanguage(values.lang)) throw new WrongUsage(wrongUsage.badLanguage(values.lang));
  const [command, ...files] = positionals;
  if (values.help === true || command === 'help') return { ...callOf('help', [], language, {}), quiet: false };
  if (command === undefined) throw new WrongUsage(wrongUsage.noCommand());
  if (!isCommand(command)) throw new WrongUsage(wrongUsage.unknownCommand(command));
  for (const name of Object.keys(values) as OptionName[]) {
    if (!ALLOWED[command].includes(name)) throw new WrongUsage(wrongUsage.optionNotForCommand(`--${name}`, command));
  }
  if ((command === 'summary' || command === 'check' || command === 'portrait') && files.length === 0) throw new WrongUsage(wrongUsage.noFiles(command));
  if ((command === 'demo' || command === 'template') && files[0] !== undefined) throw new WrongUsage(wrongUsage.unexpectedFile(command, files[0]));
  const call = callOf(command, files, language, values);
  if (command === 'portrait' && (call.ofClass ?? '').trim() === '' && call.customers.every((written) => written.trim() === '')) throw new WrongUsage(wrongUsage.noCustomers());
  if (call.out !== null && !/\.xlsx$/i.test(call.out)) throw new WrongUsage(wrongUsage.outMustBeXlsx(call.out));
  if (call.withoutSources && call.out === null) throw new WrongUsage(wrongUsage.withoutSourcesNeedsOut());
  if (call.asOf !== null && dayOfIso(call.asOf) === null) throw new WrongUsage(wrongUsage.badDate('--as-of', call.asOf));
  if (call.since !== null && dayOfIso(call.since) === null) throw new WrongUsage(wrongUsage.badDate('--since', call.since));
  if (call.period !== null && !parseSettings({ period: call.period }).ok) throw new WrongUsage(wrongUsage.badPeriod(call.period));
  return call;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

function callOf(command: Call['command'], files: readonly string[], language: Language, values: Values): Call {
  return {
    command,
    files,
    language,
    languageGiven: values.lang !== undefined,
    quiet: values.quiet ?? false,
    out: values.out ?? null,
    force: values.force ?? false,
    withoutSources: values['without-sources'] ?? false,
    facts: values.facts ?? null,
    map: values.map ?? null,
    settings: values.settings ?? null,
    asOf: values['as-of'] ?? null,
    period: values.period ?? null,
    since: values.since ?? null,
    customers: (values.customer ?? []).filter((written) => written.trim() !== ''),
    ofClass: values.class ?? null,
    empty: values.empty ?? false,
  };
}

function parse(argv: readonly string[], language: Language): { values: Values; positionals: string[] } {
  const { wrongUsage } = cliMessagesOf(language);
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-[^' ]*)/.exec(message)?.[1]?.replace(/,$/, '') ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new WrongUsage(wrongUsage.unknownOption(option));
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
    const takesValue = Object.entries(OPTIONS).some(([name, { type }]) => type === 'string' && (option === `--${name}` || (name === 'out' && option === '-o')));
    throw new WrongUsage(takesValue ? wrongUsage.optionNeedsValue(option) : wrongUsage.optionTakesNoValue(option));
  }
}

/** The language, found before the rest is checked so that even a wrong call is answered in it. */
export function languageAsked(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const value = at >= 0 ? argv[at + 1] : argv.find((each) => each.startsWith('--lang='))?.slice('--lang='.length);
  return value !== undefined && isLanguage(value) ? value : 'zh-CN';
}

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);
const isCommand = (text: string): text is Command => (COMMANDS as readonly string[]).includes(text);

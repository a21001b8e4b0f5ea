import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { COMMAND_NAMES, type CommandName } from '../../src/commands/commandNames';
import { commandWordsOf } from '../../src/core/locales/commandWordsOf';
import { pngSize } from './pngSize';

type Strings = Readonly<Record<string, { readonly value: string }>>;
interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Strings };
}
const LANGUAGES = ['zh-CN', 'en-US'] as const;

// The contract of Microsoft's XML manifest, as far as it can be checked without their online service: each rule names the
// documentation it follows (docs/develop and docs/reference/manifest of the Office add-ins documentation).

type Node = { readonly [tag: string]: readonly Node[] | string | undefined } & { readonly ':@'?: Readonly<Record<string, string>> };

const xml = readFileSync('manifest.xml', 'utf8');
const parsed = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: true }).parse(
  xml,
) as Node[];
const packageVersion = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

const tagOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@')!;
const childrenOf = (node: Node): Node[] => {
  const children = node[tagOf(node)];
  return Array.isArray(children) ? (children as Node[]).filter((each) => tagOf(each) !== '#text' && tagOf(each) !== '#comment') : [];
};
const textOf = (node: Node): string =>
  Array.isArray(node[tagOf(node)]) ? (node[tagOf(node)] as Node[]).map((each) => String(each['#text'] ?? '')).join('') : '';
const attributes = (node: Node): Readonly<Record<string, string>> => node[':@'] ?? {};
const all = (node: Node, tag: string): Node[] =>
  childrenOf(node).flatMap((each) => [...(tagOf(each) === tag ? [each] : []), ...all(each, tag)]);
const first = (node: Node, tag: string): Node => {
  const found = all(node, tag)[0];
  if (!found) throw new Error(`The manifest has no <${tag}>`);
  return found;
};

const app = parsed.find((node) => tagOf(node) === 'OfficeApp')!;
const overrides = first(app, 'VersionOverrides');
const resources = first(overrides, 'Resources');
/** Buttons, menus and what the menus hold. */
const controls = [...all(overrides, 'Control'), ...all(overrides, 'Item')];
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const urls = [...xml.matchAll(/(?:DefaultValue|Value|Url)="(https?:[^"]*)"|<AppDomain>([^<]*)</g)].map((match) => match[1] ?? match[2]!);

describe('the manifest', () => {
  it('has its elements in the order the schema enforces', () => {
    const order = [
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ];
    const tags = childrenOf(app).map(tagOf);
    expect(tags).toEqual(order.filter((tag) => tags.includes(tag)));
    expect(tags).toEqual(
      expect.arrayContaining([
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'SupportUrl',
        'Hosts',
        'DefaultSettings',
        'Permissions',
      ]),
    );
    const inside = (tag: string): string[] => childrenOf(first(overrides, tag)).map(tagOf);
    expect(childrenOf(overrides).map(tagOf)).toEqual(['Hosts', 'Resources']);
    expect(childrenOf(first(first(overrides, 'Hosts'), 'Host')).map(tagOf)).toEqual(['Runtimes', 'DesktopFormFactor']);
    expect(inside('DesktopFormFactor')).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint', 'ExtensionPoint']);
    expect(inside('Group')).toEqual(['Label', 'Icon', 'Control', 'Control', 'Control', 'Control']);
    for (const control of all(overrides, 'Control'))
      expect(childrenOf(control).map(tagOf)).toEqual(['Label', 'Supertip', 'Icon', attributes(control)['xsi:type'] === 'Menu' ? 'Items' : 'Action']);
    for (const item of all(overrides, 'Item')) expect(childrenOf(item).map(tagOf)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    expect(childrenOf(resources).map(tagOf)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  it('defines every resource it uses exactly once, uses every one it defines, and keeps their names within 32 characters', () => {
    const used = new Set([...xml.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!));
    const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((tag) => all(resources, tag).map((node) => attributes(node).id!));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('speaks Chinese in every text that it has in English, and nowhere overrides its own default language', () => {
    const texts = [first(app, 'DisplayName'), first(app, 'Description'), ...all(resources, 'bt:String')];
    for (const text of texts) {
      const own = childrenOf(text);
      expect(own.map((each) => attributes(each).Locale)).toEqual(['zh-CN']);
      expect(attributes(own[0]!).Value).toMatch(/\p{sc=Han}/u);
      expect(attributes(text).DefaultValue).not.toMatch(/\p{sc=Han}/u);
    }
    expect(textOf(first(app, 'DefaultLocale'))).toBe('en-US');
  });

  it('keeps texts within the lengths Office shows', () => {
    const lengths = (tag: string): number[] =>
      all(first(resources, tag), 'bt:String').flatMap((node) =>
        [node, ...childrenOf(node)].map((each) => (attributes(each).DefaultValue ?? attributes(each).Value ?? '').length),
      );
    expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
    expect(attributes(first(app, 'DisplayName')).DefaultValue!.length).toBeLessThanOrEqual(125);
    expect(attributes(first(app, 'Description')).DefaultValue!.length).toBeLessThanOrEqual(250);
    const ids = controls.map((control) => attributes(control).id!);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('P7: names https addresses of one origin only', () => {
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\//);
      expect(url.length).toBeLessThanOrEqual(2048);
    }
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['https://localhost:3000']));
  });

  it('shares one long-lived runtime between pane and ribbon, with no task pane id beside it', () => {
    const runtime = first(overrides, 'Runtime');
    expect(attributes(runtime)).toMatchObject({ lifetime: 'long', resid: attributes(first(overrides, 'FunctionFile')).resid });
    expect(attributes(first(first(overrides, 'Action'), 'SourceLocation')).resid).toBe(attributes(runtime).resid);
    expect(all(overrides, 'TaskpaneId')).toEqual([]);
  });

  it('asks for SharedRuntime 1.1 and ExcelApi 1.14 and for writing, no more', () => {
    expect(all(first(app, 'Requirements'), 'Set').map(attributes)).toEqual([
      { Name: 'SharedRuntime', MinVersion: '1.1' },
      { Name: 'ExcelApi', MinVersion: '1.14' },
    ]);
    expect(textOf(first(app, 'Permissions'))).toBe('ReadWriteDocument');
  });

  it('offers every command on the ribbon or the cell menu, and calls only functions that the commands associate', () => {
    const opened = all(overrides, 'Action').filter((action) => attributes(action)['xsi:type'] === 'ShowTaskpane');
    expect(opened).toHaveLength(1);
    const called = new Set(all(overrides, 'FunctionName').map(textOf));
    expect([...called, 'openPane'].sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it('has its group on the Home tab with no more than six controls, and one menu on the cells', () => {
    expect(all(overrides, 'OfficeTab').map((tab) => attributes(tab).id)).toEqual(['TabHome']);
    expect(childrenOf(first(overrides, 'Group')).filter((each) => tagOf(each) === 'Control').length).toBeLessThanOrEqual(6);
    const [menu, ...more] = all(overrides, 'OfficeMenu');
    expect(more).toEqual([]);
    expect(attributes(menu!)).toEqual({ id: 'ContextMenuCell' });
    expect(childrenOf(menu!).map((control) => [tagOf(control), attributes(control)['xsi:type']])).toEqual([['Control', 'Menu']]);
  });

  it('has the version of the package', () => {
    expect(textOf(first(app, 'Version'))).toBe(`${packageVersion}.0`);
  });

  it('has keyboard shortcuts for commands that exist, of the pattern that clashes with nothing of Excel, named in both languages', () => {
    const overridesOf = attributes(first(app, 'ExtendedOverrides'));
    const file = json(fileOf(overridesOf.Url!)) as Shortcuts;
    const chinese = json(fileOf(overridesOf.ResourcesUrl!)) as Strings;
    const english = file.resources.default;
    const token = (text: string): string => /^\$\{resource\.(\w+)\}$/.exec(text)?.[1] ?? `no token: ${text}`;
    expect(file.actions.length).toBeGreaterThan(0);
    expect(file.shortcuts.map(({ action }) => action)).toEqual(file.actions.map(({ id }) => id));
    for (const { id, type } of file.actions) expect([COMMAND_NAMES.includes(id as CommandName), type]).toEqual([true, 'ExecuteFunction']);
    const tokens = [...file.actions.map(({ name }) => token(name)), ...file.shortcuts.map(({ key }) => token(key.default))].sort();
    expect(Object.keys(english).sort()).toEqual(tokens);
    expect(Object.keys(chinese).sort()).toEqual(tokens);
    const keys = file.shortcuts.map(({ key }) => english[token(key.default)]!.value);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    for (const { key } of file.shortcuts) expect(chinese[token(key.default)]).toEqual(english[token(key.default)]);
    for (const { name } of file.actions) expect(chinese[token(name)]!.value).toMatch(/\p{sc=Han}/u);
    // Help and the guides say the same keys.
    for (const language of LANGUAGES) for (const [index, line] of commandWordsOf(language).keys.entries()) expect(line).toContain(keys[index]);
  });

  it('points at icons that exist in the sizes it says', () => {
    const sized = all(overrides, 'bt:Image').filter((node) => attributes(node).size !== undefined);
    expect(sized.length).toBeGreaterThan(0);
    const urlOf = new Map(all(resources, 'bt:Image').map((node) => [attributes(node).id!, attributes(node).DefaultValue!]));
    for (const node of sized) {
      const size = Number(attributes(node).size);
      expect(pngSize(fileOf(urlOf.get(attributes(node).resid!)!))).toEqual({ width: size, height: size });
    }
    expect(pngSize(fileOf(attributes(first(app, 'IconUrl')).DefaultValue!))).toEqual({ width: 32, height: 32 });
    expect(pngSize(fileOf(attributes(first(app, 'HighResolutionIconUrl')).DefaultValue!))).toEqual({ width: 64, height: 64 });
    for (const icon of all(overrides, 'Icon')) expect(childrenOf(icon).map((each) => attributes(each).size)).toEqual(['16', '32', '80']);
  });
});

/** The file of the project that an address of the development server stands for. */
function fileOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

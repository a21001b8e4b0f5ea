import { registry } from '../../src/host/api/registry';
import { open } from './open';

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Members the host declares for the protocol itself, which the client's classes do not show under these names. */
const PROTOCOL_ONLY = new Set([
  'Workbook._Runtime',
  'Worksheet.Gridlines',
  'Worksheet.Headings',
  'ChartCollection.GetItem',
  'ChartCollection._GetItem',
]);

describe('the declared classes', () => {
  const { Excel } = open();
  const namespace = Excel as unknown as Record<string, { prototype: object } | undefined>;

  test.each([...registry.keys()])('%s exists in the client with every member the host declares', (className) => {
    const prototype = namespace[className]?.prototype;
    expect(prototype).toBeDefined();
    const api = registry.get(className);
    const declared = [...Object.keys(api?.properties ?? {}), ...Object.keys(api?.links ?? {}), ...Object.keys(api?.methods ?? {})];
    const missing = declared.filter(
      (name) => !PROTOCOL_ONLY.has(`${className}.${name}`) && !(camel(name) in (prototype ?? {})) && !(name in (prototype ?? {})),
    );
    expect(missing).toEqual([]);
  });
});

import { contentTypeOf, CONTENT_TYPES, PACKAGE_RELATIONS, relationType } from '../shared/ooxml';
import { tag, XML_HEADER } from '../shared/xml';

export type PartContent = string | Uint8Array | (() => Iterable<string>);

interface PartRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a package being written: contents, content types and relations, in the order they are added. */
export class Parts {
  readonly contents = new Map<string, PartContent>();
  private readonly types = new Map<string, string>();
  private readonly links = new Map<string, PartRelation[]>();
  private readonly numbers = new Map<string, number>();

  /** Adds a part under its name in the package (`xl/workbook.xml`). Without a type it is plain XML. */
  add(name: string, content: PartContent, type?: keyof typeof contentTypeOf): void {
    this.contents.set(name, content);
    if (type !== undefined) this.types.set(name, contentTypeOf[type]);
  }

  /** The next name of a numbered kind: `xl/tables/table1.xml`, `xl/tables/table2.xml` ... */
  nextName(prefix: string, extension: string): string {
    const number = (this.numbers.get(prefix) ?? 0) + 1;
    this.numbers.set(prefix, number);
    return `${prefix}${number}.${extension}`;
  }

  /** Links a part (the package itself for '') to another part or to an address outside; returns the relation's id. */
  relate(from: string, kind: keyof typeof relationType, target: string, external = false): string {
    const links = this.links.get(from) ?? [];
    this.links.set(from, links);
    const id = `rId${links.length + 1}`;
    links.push({ id, type: relationType[kind], target: external ? target : `/${target}`, external });
    return id;
  }

  /** The content types and relation parts, once all others are there. */
  *closing(): Iterable<[name: string, content: string]> {
    const overrides = [...this.types].map(([name, ContentType]) => tag('Override', { PartName: `/${name}`, ContentType })).join('');
    const defaults =
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
      ([...this.contents.keys()].some((name) => name.endsWith('.bin')) ? tag('Default', { Extension: 'bin', ContentType: contentTypeOf.customProperty }) : '');
    yield ['[Content_Types].xml', XML_HEADER + tag('Types', { xmlns: CONTENT_TYPES }, defaults + overrides)];
    for (const [from, links] of this.links) {
      const slash = from.lastIndexOf('/');
      const relations = links.map(({ id, type, target, external }) => tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined })).join('');
      yield [`${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`, XML_HEADER + tag('Relationships', { xmlns: PACKAGE_RELATIONS }, relations)];
    }
  }
}

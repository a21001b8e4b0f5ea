import type { DocumentProperties } from '../../../model/documentProperties';
import { attribute, child, children, localName, textOf, type XmlElement } from '../shared/xml';

/** Reads the core, extended and custom property parts, each of which may be missing. */
export function readProperties(properties: DocumentProperties, core: XmlElement | undefined, extended: XmlElement | undefined, custom: XmlElement | undefined): void {
  const text = (root: XmlElement | undefined, name: string): string => textOf(child(root, name));
  properties.title = text(core, 'title');
  properties.subject = text(core, 'subject');
  properties.author = text(core, 'creator');
  properties.keywords = text(core, 'keywords');
  properties.comments = text(core, 'description');
  properties.category = text(core, 'category');
  properties.lastAuthor = text(core, 'lastModifiedBy');
  properties.revisionNumber = Number(text(core, 'revision')) || 0;
  properties.creationDate = text(core, 'created') || properties.creationDate;
  properties.manager = text(extended, 'Manager');
  properties.company = text(extended, 'Company');
  for (const each of children(custom, 'property')) {
    const name = attribute(each, 'name') ?? '';
    const value = children(each)[0];
    if (value === undefined || name === '') continue;
    const kind = localName(value.name);
    const written = textOf(value);
    if (kind === 'bool') properties.custom.set(name, written === 'true' || written === '1');
    else if (kind === 'filetime' || kind === 'date') properties.custom.set(name, { date: written });
    else if (/^(i1|i2|i4|i8|int|ui1|ui2|ui4|ui8|uint|r4|r8|decimal)$/.test(kind)) properties.custom.set(name, Number(written));
    else properties.custom.set(name, written);
  }
}

/** The add-in settings of the embedded workbook: JSON values by key. A value that is no JSON is left out. */
export function readSettings(settings: Map<string, unknown>, root: XmlElement | undefined): void {
  for (const each of children(root, 'setting')) {
    const key = attribute(each, 'key');
    if (key === undefined) continue;
    try {
      settings.set(key, JSON.parse(textOf(each)));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
}

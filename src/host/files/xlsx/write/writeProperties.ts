import type { DocumentProperties } from '../../../model/documentProperties';
import { SETTINGS } from '../shared/ooxml';
import { escapeXml, tag, tagIfAny, XML_HEADER } from '../shared/xml';

const element = (name: string, text: string): string => tagIfAny(name, {}, escapeXml(text));

export function writeCoreProperties(properties: DocumentProperties): string {
  const date = tag('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, escapeXml(properties.creationDate.replace(/\.\d+Z$/, 'Z')));
  return XML_HEADER + tag('cp:coreProperties', {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  },
    element('dc:title', properties.title) + element('dc:subject', properties.subject) + element('dc:creator', properties.author) + element('cp:keywords', properties.keywords) +
    element('dc:description', properties.comments) + element('cp:category', properties.category) + element('cp:lastModifiedBy', properties.lastAuthor) +
    (properties.revisionNumber > 0 ? element('cp:revision', String(properties.revisionNumber)) : '') + date);
}

export function writeExtendedProperties(properties: DocumentProperties): string {
  return XML_HEADER + tag('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', 'Microsoft Excel') + element('Manager', properties.manager) + element('Company', properties.company));
}

export function writeCustomProperties({ custom }: DocumentProperties): string {
  const value = (content: string | number | boolean | { readonly date: string }): string => {
    if (typeof content === 'string') return tag('vt:lpwstr', {}, escapeXml(content));
    if (typeof content === 'boolean') return tag('vt:bool', {}, String(content));
    if (typeof content === 'number') return Number.isInteger(content) && Math.abs(content) < 2 ** 31 ? tag('vt:i4', {}, String(content)) : tag('vt:r8', {}, String(content));
    return tag('vt:filetime', {}, escapeXml(content.date));
  };
  // Numbers begin at 2; the format id is the one of user-defined properties.
  const all = [...custom].map(([name, content], index) => tag('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name }, value(content)));
  return XML_HEADER + tag('Properties', {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  }, all.join(''));
}

/** Add-in settings as a custom XML part, which Excel keeps when it saves the file. */
export const writeSettings = (settings: ReadonlyMap<string, unknown>): string =>
  XML_HEADER + tag('settings', { xmlns: SETTINGS }, [...settings].map(([key, value]) => tag('setting', { key }, escapeXml(JSON.stringify(value) ?? 'null'))).join(''));

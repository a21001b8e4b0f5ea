import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';

export type { XmlElement };

/** Parses a whole part. Names keep their prefixes; the readers below look at local names, so any prefix will do. */
export const parsePart = (xml: string): XmlElement => parseXml(xml.replace(/^\ufeff/, '')).root;

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The child elements, all of them or those with this local name. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (node.type === 'element' && (name === undefined || localName(node.name) === name)) found.push(node);
  }
  return found;
}

/** The first child element with this local name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => node.type === 'element' && localName(node.name) === name);
}

/** Follows first children by local name: `descend(chart, 'title', 'tx', 'rich')`. */
export const descend = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);

/** Every descendant element with this local name, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return children(element).flatMap((each) => [...(localName(each.name) === name ? [each] : []), ...descendants(each, name)]);
}

/** All text below an element, in order. */
export function textOf(element: XmlElement | undefined): string {
  let text = '';
  for (const node of element?.children ?? []) {
    if (node.type === 'text' || node.type === 'cdata') text += node.value;
    else if (node.type === 'element') text += textOf(node);
  }
  return text;
}

/** An attribute by its name, or by local name when only a prefixed one is there (`r:id` for `id`). */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  for (const key in element.attributes) if (localName(key) === name && key.includes(':')) return element.attributes[key];
  return undefined;
}

/** A number attribute; undefined when it is absent or not a number. */
export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A boolean attribute: `1`, `true`, `on` are true. */
export function flagAttribute(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? otherwise : /^(1|true|on)$/i.test(text);
}

type AttributeValue = string | number | boolean | null | undefined;

/** Escapes text for XML; characters XML cannot hold are dropped (cell texts escape them before, see cellText.ts). */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;'));

const escapeAttribute = (text: string): string => escapeXml(text).replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element as text. Undefined and null attributes are left out, booleans are `1` and `0`; content is XML already. */
export function tag(name: string, attributes: Readonly<Record<string, AttributeValue>> = {}, content = ''): string {
  let text = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === null) continue;
    text += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeAttribute(String(value))}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** An element that is left out when it would be empty. */
export const tagIfAny = (name: string, attributes: Readonly<Record<string, AttributeValue>>, content: string): string =>
  content === '' ? '' : tag(name, attributes, content);

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

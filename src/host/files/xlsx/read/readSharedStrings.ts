import { decodeCellText, decodeEntities } from '../shared/cellText';

/**
 * The texts of the shared strings part, by index. Runs of rich text are joined; phonetic guides (`rPh`) are not part
 * of the text. Works on the raw part: it may hold hundreds of thousands of entries, too many for a tree.
 */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  const item = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;
  for (let match = item.exec(xml); match !== null; match = item.exec(xml)) texts.push(textOfRuns(match[1] ?? ''));
  return texts;
}

/** The text of a shared or inline string, given the XML inside it. */
export function textOfRuns(xml: string): string {
  const body = xml.includes('rPh') ? xml.replace(/<(\w+:)?rPh[\s>][\s\S]*?<\/\1rPh>/g, '') : xml;
  let text = '';
  const run = /<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g;
  for (let match = run.exec(body); match !== null; match = run.exec(body)) text += match[1] ?? '';
  return decodeCellText(decodeEntities(text));
}

import { compares } from '../cells/compares';
import { isCellError, type CellValue } from '../model/cellValue';
import { dateText } from './formatDate';
import { generalText, numberText } from './formatNumber';
import { sectionsOf, type Section } from './formatSections';

/** The text a cell shows for a value under a number format (as wide as it needs: never `####` for a narrow column). */
export function cellText(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(format);
  if (typeof value === 'string') return stringText(value, sections);
  const section = sectionFor(value, sections);
  if (section === undefined) return '';
  const { tokens } = section;
  if (tokens.some((token) => token.kind === 'date' || token.kind === 'elapsed' || token.kind === 'ampm'))
    return dateText(value, tokens, date1904);
  if (tokens.length === 1 && (tokens[0]?.kind === 'general' || tokens[0]?.kind === 'text')) return generalText(value);
  const size = Math.abs(value);
  const body = numberText(size, section, generalText);
  const signShown = value < 0 && (sections.indexOf(section) === 0 || section.condition !== null) && /[1-9]/.test(body);
  return signShown ? `-${body}` : body;
}

function stringText(value: string, sections: readonly Section[]): string {
  const last = sections[sections.length - 1];
  const own = sections.length > 3 || last?.tokens.some((token) => token.kind === 'text') === true ? last : undefined;
  if (own === undefined) return value;
  return own.tokens.map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : '')).join('');
}

function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  if (sections.some((section) => section.condition !== null)) {
    return sections.find((section) => section.condition === null || compares(value, section.condition.operator, section.condition.bound)) ?? sections[0];
  }
  if (value > 0 || sections.length === 1) return sections[0];
  if (value < 0) return sections[1] ?? sections[0];
  return sections[2] ?? sections[0];
}

import { foldedText } from '../text/foldedText';
import { hasHan, withoutHanBlanks } from '../text/hanText';

/** A street address in the parts that are compared. */
export interface AddressParts {
  /** House number, `435` or `88-3`; '' where none is written. */
  readonly number: string;
  /** Words of the street without its type and points of the compass; a Chinese street is one word. */
  readonly words: readonly string[];
}

/** Types and directions are abbreviated, mixed up and left out by everybody. */
const COMMON = new Set(
  (
    'st str street sts ave av aven avenue blvd blv boulevard rd road dr drv drive ln lane pl place ct crt court hwy highway pkwy parkway cres crescent cir circle ' +
    'circuit sq square ter terrace way close cl grove parade pde trl trail plaza n s e w ne nw se sw north south east west the of suite ste apt unit floor fl flat no'
  ).split(' '),
);
const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i): [string, string] => [word, `${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`]),
);
/** What follows only tells where along the street the house is. */
const WHEREABOUTS = /\s(?:between|near|off|opposite|at|corner of|cnr)\s.*$/;
const HAN_HEAD = /^.{1,12}?(?:省|自治区|特别行政区)|^.{1,8}?(?:市|自治州|地区|盟)|^.{1,6}?[区县旗]/;
const LONGEST = 160;

/** The parts of an address in any of its spellings; null where nothing is written. Total. */
export function addressParts(text: string): AddressParts | null {
  const folded = foldedText(text.slice(0, LONGEST));
  if (folded === '') return null;
  return hasHan(folded) ? hanAddress(withoutHanBlanks(folded)) : latinAddress(folded);
}

function hanAddress(text: string): AddressParts {
  let street = text.replace(/^中国/, '');
  for (let round = 0; round < 3; round++) {
    const shorter = street.replace(HAN_HEAD, '');
    if (shorter.length < 3) break;
    street = shorter;
  }
  const number = (street.match(/\d+/g) ?? []).join('-');
  const word = street.replace(/\d+|[^\p{L}]|[号楼层室栋座幢弄]|单元/gu, '');
  return { number, words: word === '' ? [] : [word] };
}

function latinAddress(text: string): AddressParts {
  const words: string[] = [];
  let number = '';
  for (const raw of text
    .replace(WHEREABOUTS, '')
    .replace(/['`’.]/g, '')
    .split(/[^\p{L}\p{N}/-]+/u)) {
    const word = ORDINALS.get(raw) ?? raw;
    if (word === '' || COMMON.has(word)) continue;
    if (/^\d+(?:[a-z]|[/-]\d+[a-z]?)*$/.test(word)) number ||= word;
    else words.push(...word.split(/[/-]/).filter((part) => part !== ''));
  }
  return { number, words };
}

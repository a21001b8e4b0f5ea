import { hasHan, withoutHanBlanks } from '../text/hanText';
import { foldedText } from '../text/foldedText';
import { HAN_LEGAL_FORMS, LATIN_LEGAL_FORMS } from './legalForms';

/** A customer name in the forms by which names are compared. None of them alone makes two customers one (T9). */
export interface CompanyName {
  /** Folded for width, case and accents, without blanks and punctuation: equal for spellings of the very same name. */
  readonly exact: string;
  /** `exact` without legal form and bracketed parts: `华为技术` for 华为技术有限公司. Never empty unless `exact` is. */
  readonly core: string;
  /** The words of the core, in order; a Chinese core is one word. */
  readonly words: readonly string[];
  /** What stood in brackets (`深圳`, `west side`), folded; often a branch, which is another customer. */
  readonly bracketed: readonly string[];
}

const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】|〔([^〔〕]*)〕/g;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** Apostrophes and dots join (`arnie's`, `U.S.A.`), other punctuation parts words. */
const JOINING = /['`´’.]/g;
/** Names longer than this are prose; they are compared by their beginning. */
const LONGEST = 200;

/** Reads a company or person name. Total: any text, also an empty one. */
export function companyName(text: string): CompanyName {
  const folded = withoutHanBlanks(foldedText(text.slice(0, LONGEST)));
  const bracketed: string[] = [];
  const outside = folded.replace(BRACKETS, (_all, a?: string, b?: string, c?: string, d?: string) => {
    const inner = wordsOf(a ?? b ?? c ?? d ?? '').join(' ');
    if (inner !== '' && !HAN_LEGAL_FORMS.includes(inner)) bracketed.push(inner);
    return ' ';
  });
  const exact = folded.replace(NO_WORD, '');
  let words = withoutArticle(withoutLatinForm(wordsOf(withoutHanBlanks(outside.trim()))));
  if (words.length > 0)
    words = words.map((word, i) => (i === words.length - 1 ? withoutHanForm(word) : word)).filter((word) => word !== '');
  const core = words.join('');
  return core === '' ? { exact, core: exact, words: exact === '' ? [] : [exact], bracketed } : { exact, core, words, bracketed };
}

function wordsOf(text: string): string[] {
  return text
    .replace(JOINING, '')
    .split(NO_WORD)
    .filter((word) => word !== '');
}

/** Takes legal forms from the end, as often as they stand there (`Foo Group Co., Ltd.`), but never the whole name. */
function withoutLatinForm(words: readonly string[]): string[] {
  let end = words.length;
  for (let found = true; found;) {
    const form = LATIN_LEGAL_FORMS.find((parts) => parts.length < end && parts.every((part, i) => words[end - parts.length + i] === part));
    found = form !== undefined;
    end -= form?.length ?? 0;
  }
  return words.slice(0, end);
}

/** `The Palm`, and lists that sort it as `Palm, The`. */
function withoutArticle(words: readonly string[]): string[] {
  return words.length > 1 ? words.filter((word, i) => word !== 'the' || (i > 0 && i < words.length - 1)) : [...words];
}

function withoutHanForm(word: string): string {
  if (!hasHan(word) || HAN_LEGAL_FORMS.includes(word)) return word;
  let core = word;
  for (let found = true; found;) {
    const form = HAN_LEGAL_FORMS.find((ending) => ending.length > 1 && core.length > ending.length + 1 && core.endsWith(ending));
    found = form !== undefined;
    if (form) core = core.slice(0, -form.length);
  }
  return core;
}

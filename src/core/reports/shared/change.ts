import type { ReportMessages } from '../../locales/reportMessages';
import { changeText } from '../../sheets/figureText';
import type { Tone } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { signOf, subMinor, type Minor } from '../../values/minor';

/** D4: (current - before) / before, only where before > 0; null else. */
export function changeOf(current: Minor, before: Minor | null): number | null {
  if (before === null || signOf(before) <= 0) return null;
  return Number(subMinor(current, before)) / Number(before) + 0;
}

/** Why D4 gives no number: nothing before, nothing at all, or a base that means nothing. */
export function changeWord(current: Minor, before: Minor, words: ReportMessages): string {
  if (signOf(before) < 0) return words.common.changeMeaningless;
  return signOf(current) === 0 ? words.common.changeNone : words.common.changeNew;
}

/** A change as a page shows it: the number, or the word for why there is none; blank without anything to compare with. */
export function changeCell(current: Minor, before: Minor | null, words: ReportMessages): CellContent {
  if (before === null) return null;
  return changeOf(current, before) ?? changeWord(current, before, words);
}

/** A change inside a sentence; null where there is no number to say (D4). */
export function changeSentence(current: Minor, before: Minor | null): string | null {
  const change = changeOf(current, before);
  return change === null ? null : changeText(change);
}

/** Up is good, down is bad, nothing known is muted. */
export function changeTone(change: number | null): Tone {
  return change === null || change === 0 ? 'muted' : change > 0 ? 'good' : 'bad';
}

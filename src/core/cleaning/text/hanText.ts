const HAN = /\p{Script=Han}/u;
const HAN_BETWEEN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Whether the text holds at least one Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** Blanks between Chinese characters carry no meaning (`张 三`, `华 为`). */
export function withoutHanBlanks(text: string): string {
  return text.replace(HAN_BETWEEN, '');
}

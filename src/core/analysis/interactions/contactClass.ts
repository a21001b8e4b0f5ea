/** What a contact was: talk, a question, a request for service, a complaint, or something we sent to promote sales. */
export const CONTACT_CLASSES = ['communication', 'inquiry', 'service', 'complaint', 'promotion'] as const;
export type ContactClass = (typeof CONTACT_CLASSES)[number];

/** Words that tell the class, first match wins; a contact without any is talk. */
const WORDS: readonly (readonly [ContactClass, RegExp])[] = [
  ['complaint', /投诉|客诉|抱怨|\bcomplain(?:t|ts|ed)?\b/iu],
  ['promotion', /优惠券|代金券|促销|群发|coupon|voucher|promotion|newsletter/iu],
  ['inquiry', /咨询|询价|询问|询盘|inquir|enquir|question/iu],
  ['service', /服务|维修|售后|报修|安装|调试|保养|检修|退换|\bservice\b|repair|support|installation|maintenance|warranty|ticket/iu],
];

/** The class by the kind of contact, else by what was written about it. */
export function contactClassOf(kind: string | null, channel: string | null): ContactClass {
  for (const text of [kind, channel]) {
    const found = text === null ? undefined : WORDS.find(([, words]) => words.test(text));
    if (found) return found[0];
  }
  return 'communication';
}

/** Classes that ask for an answer, and so can be open. */
export function asksForAnswer(kind: ContactClass): boolean {
  return kind === 'inquiry' || kind === 'service' || kind === 'complaint';
}

const OPEN_WORDS = /未解决|未处理|未完成|处理中|待处理|跟进中|进行中|\bopen\b|pending|in progress|unresolved|unsolved|not solved/iu;

/** Whether a result says that nothing is settled yet. */
export function saysOpen(result: string): boolean {
  return OPEN_WORDS.test(result);
}

import { foldedText } from '../text/foldedText';
import { PRIVATE_MAIL_DOMAINS } from './privateMailDomains';

export type EmailReason = 'empty' | 'several' | 'noAt' | 'badLocalPart' | 'badDomain' | 'tooLong';

/** An address in its normal form; `isPrivate`: a mailbox anyone may open (qq.com, gmail.com), a hint, not an error. */
export interface Email {
  readonly address: string;
  readonly isPrivate: boolean;
}

export type EmailResult = { readonly email: Email; readonly reason: null } | { readonly email: null; readonly reason: EmailReason };

const WRAPPED = /^[^<>]*<([^<>]*)>$/;
const LABEL = /^(?:mailto|e-?mail|邮箱|电子邮件|邮件)\s*[:：]\s*/;
/** The plain dot-atom of RFC 5322; quoted local parts exist on paper only. Each class repeats without overlap: linear. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const TOP_LEVEL = /^(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/u;

/**
 * Reads an e-mail cell: full-width characters, `mailto:`, `Name <address>`, blanks around @ and dots and a final full
 * stop are put right, letters become small. Total. Whether the mailbox exists is not asked.
 */
export function parseEmail(text: string): EmailResult {
  if (text.length > 1000) return { email: null, reason: 'tooLong' };
  const plain = foldedText(text).replace(/。/g, '.');
  const inner = (WRAPPED.exec(plain)?.[1] ?? plain).trim().replace(LABEL, '');
  const address = inner.replace(/\s*([@.])\s*/g, '$1').replace(/[.,;、]+$/, '');
  if (address === '') return { email: null, reason: 'empty' };
  const at = address.indexOf('@');
  if (at < 0) return { email: null, reason: 'noAt' };
  if (at !== address.lastIndexOf('@')) return { email: null, reason: 'several' };
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  if (local.length > 64 || address.length > 254) return { email: null, reason: 'tooLong' };
  if (!LOCAL.test(local)) return { email: null, reason: 'badLocalPart' };
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => DOMAIN_LABEL.test(label)) || !TOP_LEVEL.test(labels.at(-1) ?? '')) {
    return { email: null, reason: 'badDomain' };
  }
  return { email: { address, isPrivate: PRIVATE_MAIL_DOMAINS.has(domain) }, reason: null };
}

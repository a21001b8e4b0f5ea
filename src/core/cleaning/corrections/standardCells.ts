import { parseEmail } from '../email/parseEmail';
import { formatIndustry, parseIndustry } from '../industry/parseIndustry';
import { formatPhone } from '../phone/formatPhone';
import { parsePhones } from '../phone/parsePhones';
import type { PhoneCountry } from '../phone/phone';
import type { CleaningProblem, CorrectionReason } from './correction';

/** What becomes of one cell: its standard form (null: leave it) and what is to be said about it. */
export interface CellVerdict {
  readonly to: string | null;
  readonly reason: CorrectionReason;
  readonly problem: CleaningProblem['reason'] | null;
  readonly severity: CleaningProblem['severity'];
}

/**
 * All numbers of the cell in the one format, divided by ` / `; one that is not understood leaves the whole cell as it is.
 * @param country of the row's numbers
 * @param home the user's own country: its numbers are written without a country code, but in a row of another country they
 *   need it to be read again
 */
export function standardPhones(text: string, country: PhoneCountry, home: PhoneCountry): CellVerdict {
  const written: string[] = [];
  for (const { result } of parsePhones(text, country)) {
    if (!result.phone) return { to: null, reason: 'phoneFormat', problem: result.reason, severity: 'problem' };
    written.push(formatPhone(result.phone, country === home ? home : null));
  }
  return { to: [...new Set(written)].join(' / '), reason: 'phoneFormat', problem: null, severity: 'problem' };
}

export function standardEmail(text: string): CellVerdict {
  const { email, reason } = parseEmail(text);
  if (!email) return { to: null, reason: 'emailFormat', problem: `email-${reason}`, severity: 'problem' };
  return { to: email.address, reason: 'emailFormat', problem: email.isPrivate ? 'privateMailbox' : null, severity: 'hint' };
}

export function standardIndustry(text: string): CellVerdict {
  const industry = parseIndustry(text);
  return { to: industry && formatIndustry(industry), reason: 'industryLevels', problem: null, severity: 'problem' };
}

import { dayOfSerial, epochDays } from '../cells/serialDate';
import type { Token } from './formatSections';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const CHINESE_DAYS = ['日', '一', '二', '三', '四', '五', '六'];

const two = (value: number): string => String(value).padStart(2, '0');

/** Renders a serial number through the tokens of a date format; negative serials show `#` as in Excel. */
export function dateText(serial: number, tokens: readonly Token[], date1904: boolean): string {
  if (serial < 0) return '########';
  const seconds = tokens.find((token) => token.kind === 'date' && /^s/i.test(token.text));
  const decimals = seconds?.kind === 'date' ? (seconds.text.split('.')[1] ?? '').length : 0;
  const unit = 10 ** decimals;
  // Rounded to the shown unit first, so that 23:59:59.9999 does not show as 23:59:60.
  const total = Math.round(serial * 86_400 * unit) / unit;
  const days = Math.floor(total / 86_400);
  const inDay = total - days * 86_400;
  const clock = { hour: Math.floor(inDay / 3600), minute: Math.floor((inDay % 3600) / 60), second: inDay % 60 };
  const { year, month, day } = dayOfSerial(days, date1904);
  const weekday = (((epochDays({ year, month, day }) + 4) % 7) + 7) % 7;
  const half = tokens.some((token) => token.kind === 'ampm');
  return tokens.map((token, index) => piece(token, index)).join('');

  function piece(token: Token, index: number): string {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'digits') return token.text;
    if (token.kind === 'ampm')
      return token.text === '上午/下午' ? (clock.hour < 12 ? '上午' : '下午') : (token.text.split('/')[clock.hour < 12 ? 0 : 1] ?? '');
    if (token.kind === 'elapsed') return elapsed(token.text);
    if (token.kind !== 'date') return '';
    const letters = token.text.toLowerCase();
    switch (letters.charAt(0)) {
      case 'y':
      case 'e':
        return letters.length <= 2 && letters.startsWith('y') ? two(year % 100) : String(year).padStart(4, '0');
      case 'd':
        return letters.length === 1
          ? String(day)
          : letters.length === 2
            ? two(day)
            : (DAYS[weekday] ?? '').slice(0, letters.length === 3 ? 3 : undefined);
      case 'a':
        return `${letters.length === 4 ? '星期' : ''}${CHINESE_DAYS[weekday] ?? ''}`;
      case 'h': {
        const hour = half ? clock.hour % 12 || 12 : clock.hour;
        return letters.length === 1 ? String(hour) : two(hour);
      }
      case 's': {
        const whole = Math.floor(clock.second);
        const shown = letters.startsWith('ss') ? two(whole) : String(whole);
        return decimals === 0 ? shown : `${shown}.${(clock.second - whole).toFixed(decimals).slice(2)}`;
      }
      default:
        return isMinute(index) ? (letters.length === 1 ? String(clock.minute) : two(clock.minute)) : monthName(letters.length);
    }
  }

  function monthName(letters: number): string {
    if (letters <= 2) return letters === 1 ? String(month) : two(month);
    const name = MONTHS[month - 1] ?? '';
    return letters === 3 ? name.slice(0, 3) : letters === 5 ? name.slice(0, 1) : name;
  }

  /** `m` is minutes right after hours or right before seconds. */
  function isMinute(index: number): boolean {
    const timeLetters = (place: number, step: number): string => {
      for (let at = place + step; at >= 0 && at < tokens.length; at += step) {
        const token = tokens[at];
        if (token?.kind === 'date' || token?.kind === 'elapsed') return token.text.charAt(0).toLowerCase();
      }
      return '';
    };
    return timeLetters(index, -1) === 'h' || timeLetters(index, 1) === 's';
  }

  function elapsed(letters: string): string {
    const value = letters.startsWith('h') ? total / 3600 : letters.startsWith('m') ? total / 60 : total;
    return String(Math.floor(value)).padStart(letters.length, '0');
  }
}

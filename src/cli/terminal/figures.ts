import { grouped } from '../../core/locales/grouped';

/** `1234567.50` as `1,234,567.50`; a dash for unknown. Works on the text: no figure is rounded on its way to the screen. */
export function moneyText(amount: string | null): string {
  if (amount === null) return '-';
  const [whole = '', cents] = amount.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (cents === undefined ? '' : `.${cents}`);
}

export const countText = (count: number): string => grouped(count);

/** 0.4567 as `45.7%`. */
export const shareText = (share: number): string => `${(share * 100).toFixed(1)}%`;

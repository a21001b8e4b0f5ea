import { plainText } from './plainText';

/**
 * {@link plainText} without case and accents, the same in every locale (T8): `İ` becomes `i`, `ß` becomes `ss`, `Ü`
 * becomes `u`. Marks of scripts where they are letters of their own (kana, Thai, Devanagari) stay.
 */
export function foldedText(text: string): string {
  const plain = plainText(text);
  if (isPlainAscii(plain)) return plain.toLowerCase();
  return plainText(
    plain
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .replace(/ß/g, 'ss'),
  );
}

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

import type { Language } from '../../locales/language';

/** What stands between two sentences: a Chinese full stop brings its own room. */
export function sentenceGap(language: Language): string {
  return language === 'zh-CN' ? '' : ' ';
}

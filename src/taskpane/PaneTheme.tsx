import { FluentProvider, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../core/locales/language';
import { useDarkTheme } from './hooks/useDarkTheme';
import { SpeakLanguage } from './hooks/usePaneWords';

/** The body font of the built sheets, by language. */
const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN': "'Microsoft YaHei UI', 'PingFang SC', 'Segoe UI', 'Noto Sans CJK SC', system-ui, sans-serif",
  'en-US': "'Segoe UI', system-ui, 'Noto Sans', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

interface PaneThemeProps {
  readonly language: Language;
  readonly prefersDark: () => boolean | undefined;
  readonly children: ReactNode;
}

/** Fluent's colours (light, dark; Windows contrast themes override both through forced colours), our font, the language. */
export function PaneTheme({ language, prefersDark, children }: PaneThemeProps) {
  const dark = useDarkTheme(prefersDark);
  const theme: Theme = { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase: FONTS[language] };
  return (
    <FluentProvider theme={theme} style={{ height: '100%', colorScheme: dark ? 'dark' : 'light' }} lang={language}>
      <SpeakLanguage language={language}>{children}</SpeakLanguage>
    </FluentProvider>
  );
}

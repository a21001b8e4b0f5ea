import { useEffect, useState } from 'react';

const systemIsDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

/**
 * Whether to be dark: as Excel says, else as the system says. Excel has no event for a change of its theme, so the
 * answer is asked for again whenever the pane gets the focus.
 */
export function useDarkTheme(prefersDark: () => boolean | undefined): boolean {
  const [dark, setDark] = useState(() => prefersDark() ?? systemIsDark());
  useEffect(() => {
    const ask = (): void => setDark(prefersDark() ?? systemIsDark());
    const media = window.matchMedia('(prefers-color-scheme: dark)');
    media.addEventListener('change', ask);
    window.addEventListener('focus', ask);
    return () => {
      media.removeEventListener('change', ask);
      window.removeEventListener('focus', ask);
    };
  }, [prefersDark]);
  return dark;
}

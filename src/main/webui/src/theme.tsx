import { useLayoutEffect, useState } from 'preact/hooks';
import { useInterface } from './i18n';
import { remember, remembered } from './parts/memory';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const { t } = useInterface();
  const [theme, setTheme] = useState<Theme>(() => THEMES.find((known) => known === remembered('theme')) ?? 'auto');
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    remember('theme', theme);
  }, [theme]);
  return (
    <select
      class="quiet"
      aria-label={t.theme.label}
      value={theme}
      onChange={(event) => setTheme(event.currentTarget.value as Theme)}
    >
      {THEMES.map((choice) => (
        <option key={choice} value={choice}>
          {t.theme[choice]}
        </option>
      ))}
    </select>
  );
}

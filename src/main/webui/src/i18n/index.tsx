import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { directionOf } from '../parts/direction';
import { remember, remembered } from '../parts/memory';
import { ar } from './ar';
import { en } from './en';
import type { Messages } from './en';

export type Language = 'ar' | 'en';

type Interface = {
  language: Language;
  direction: 'rtl' | 'ltr';
  setLanguage: (language: Language) => void;
  t: Messages;
  number: (value: number) => string;
  percent: (value: number) => string;
  date: (value: string) => string;
};

const InterfaceContext = createContext<Interface | null>(null);

/** Language of the interface: the one chosen, else Arabic where the browser speaks it, else English. The page's direction follows it. */
export function InterfaceProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState<Language>(initialLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    remember('language', language);
  }, [language]);
  const value = useMemo(() => interfaceIn(language, setLanguage), [language]);
  return <InterfaceContext.Provider value={value}>{children}</InterfaceContext.Provider>;
}

export function useInterface(): Interface {
  const value = useContext(InterfaceContext);
  if (!value) throw new Error('outside of InterfaceProvider');
  return value;
}

function interfaceIn(language: Language, setLanguage: (language: Language) => void): Interface {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const dates = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language,
    direction: directionOf(language),
    setLanguage,
    t: language === 'ar' ? ar : en,
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value),
    date: (value) => dates.format(new Date(value)),
  };
}

function initialLanguage(): Language {
  const chosen = remembered('language') ?? navigator.language.slice(0, 2);
  return chosen === 'ar' ? 'ar' : 'en';
}

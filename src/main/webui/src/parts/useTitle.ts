import { useEffect } from 'preact/hooks';
import { useInterface } from '../i18n';

/** The title of the browser's window. */
export function useTitle(title: string) {
  const { t } = useInterface();
  useEffect(() => {
    document.title = title ? `${title} · ${t.appName}` : t.appName;
  }, [title, t]);
}

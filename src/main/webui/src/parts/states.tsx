import { Link } from 'wouter-preact';
import type { ComponentChildren } from 'preact';
import type { CombinedError } from '@urql/core';
import { useInterface } from '../i18n';
import { useOnline } from './useOnline';

/** What a view shows while it has nothing else to show. */
export function Loading() {
  const { t } = useInterface();
  return (
    <div class="state" role="status">
      <div class="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <span class="visually-hidden">{t.loading}</span>
    </div>
  );
}

/** Tells of a failure, and tries again when asked to or when the connection is back. */
export function Failure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { t } = useInterface();
  useOnline(retry);
  return (
    <div class="state" role="alert">
      <p class="big">{t.failed}</p>
      <p class="soft" dir="auto">
        {error.graphQLErrors[0]?.message ?? t.unreachable}
      </p>
      <button type="button" class="button" onClick={retry}>
        {t.retry}
      </button>
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="state">
      <p class="big">{title}</p>
      {children && <div class="soft">{children}</div>}
    </div>
  );
}

export function NotFound() {
  const { t } = useInterface();
  return (
    <Empty title={t.notFound}>
      <p>{t.notFoundHint}</p>
      <Link href="/" class="button">
        {t.home}
      </Link>
    </Empty>
  );
}

import { Link, useRoute } from 'wouter-preact';
import { useConnection } from './api/connection';
import { graphiqlAddress, useShownQuery } from './api/shown';
import { useInterface } from './i18n';
import { SearchBox } from './search/SearchBox';
import { ThemeChoice } from './theme';

/** Name, sections, language and colours: above every view. */
export function Header() {
  const { t, language, setLanguage } = useInterface();
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <header class="top">
      <a class="skip" href="#content" onClick={skip}>
        {t.skip}
      </a>
      <Link href="/" class="brand">
        <span class="logo" aria-hidden="true" />
        {t.appName}
      </Link>
      <nav aria-label={t.nav.label}>
        <Section href="/" name={t.nav.articles} />
        <Section href="/statements" name={t.nav.statements} />
        <Section href="/persons" name={t.nav.people} />
        <Section href="/organizations" name={t.nav.organizations} />
        <Section href="/measures" name={t.nav.measures} />
        <Section href="/import" name={t.nav.import} />
      </nav>
      <SearchBox />
      <div class="choices">
        <ThemeChoice />
        <button type="button" class="quiet" lang={other} onClick={() => setLanguage(other)}>
          {t.language}
        </button>
      </div>
    </header>
  );
}

function Section({ href, name }: { href: string; name: string }) {
  const [here] = useRoute(href === '/' ? /^\/(articles(\/.*)?)?$/ : `${href}/*?`);
  return (
    <Link href={href} aria-current={here ? 'page' : undefined}>
      {name}
    </Link>
  );
}

/** The very query behind the view, and what else the API offers. */
export function Footer() {
  const { t } = useInterface();
  const { shown } = useShownQuery();
  return (
    <footer class="bottom">
      <a class="button" href={graphiqlAddress(shown)} title={t.graphiqlHint}>
        {t.graphiql}
      </a>
      <Link href="/api">{t.api.title}</Link>
      <a href="/graphql/schema.graphql">{t.schema}</a>
      <span class="soft">{t.tagline}</span>
    </footer>
  );
}

/** Tells that the connection is lost, as long as it is. */
export function OfflineNotice() {
  const { t } = useInterface();
  const there = useConnection();
  return <div role="status">{!there && <p class="offline">{t.offline}</p>}</div>;
}

function skip(event: Event) {
  event.preventDefault();
  const content = document.getElementById('content');
  content?.focus();
  content?.scrollIntoView();
}

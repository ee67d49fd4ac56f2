import { useQuery } from '@urql/preact';
import { useMemo } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import type { ComponentChildren } from 'preact';
import { isNoId, useView } from '../api/useView';
import { useInterface } from '../i18n';
import { MeasureTable } from '../measures/MeasureTable';
import { ActorLink } from '../parts/ActorLink';
import { Failure, Loading, NotFound } from '../parts/states';
import { useTitle } from '../parts/useTitle';
import { Timeline } from '../statements/Timeline';
import { actorDocument, besideDocument } from './documents';
import type { ActorPage } from './documents';
import { SaidList } from './SaidList';

type Named = { __typename: string; id: string; name: string };
type Counted = { actor: Named; count: number };

/** A person, organisation or group: names, titles, what they said and what was done by them and to them. */
export function ActorView({ id }: { id: string }) {
  const { data, fetching, error, retry } = useView(actorDocument, { id });
  if (error && isNoId(error)) return <NotFound />;
  if (error && !data) return <Failure error={error} retry={retry} />;
  if (fetching && !data) return <Loading />;
  const node = data?.node;
  if (!data || !node || !('aliases' in node)) return <NotFound />;
  return <Profile key={id} page={data} actor={node} />;
}

type Actor = Extract<NonNullable<ActorPage['node']>, { aliases: unknown }>;

function Profile({ page, actor }: { page: ActorPage; actor: Actor }) {
  const { t } = useInterface();
  const [, navigate] = useLocation();
  useTitle(actor.name);
  return (
    <section class="page wide profile">
      <header>
        <h1>
          <bdi>{actor.name}</bdi>
          {actor.latinName && (
            <span class="latin soft" lang="und-Latn" dir="ltr">
              {actor.latinName}
            </span>
          )}
        </h1>
        {actor.aliases.length > 0 && (
          <div class="soft aliases">
            {t.people.aliases}:
            <ul class="names">
              {actor.aliases.map((alias) => (
                <li key={alias}>
                  <bdi>{alias}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
      </header>
      <div class="columns">
        <div>
          <h2>{t.people.said}</h2>
          <Timeline days={page.said.byDay} choose={(from, to) => navigate(`/statements?speakerId=${actor.id}&from=${from}&to=${to}`)} />
          <SaidList actor={actor} />
        </div>
        <aside>
          {actor.__typename === 'Person' && actor.roles.length > 0 && <Roles roles={actor.roles} />}
          {actor.__typename === 'Organization' && actor.members.length > 0 && (
            <Block title={t.people.members}>
              <ul>
                {actor.members.map((member) => (
                  <li key={member.id}>
                    <ActorLink actor={member} /> <span class="soft">{member.roles[0] && <bdi>{member.roles[0].title}</bdi>}</span>
                  </li>
                ))}
              </ul>
            </Block>
          )}
          <Ranking title={t.people.speakOf} rows={page.about.bySpeaker.map(({ speaker, count }) => ({ actor: speaker, count }))} />
          <Beside actor={actor} />
          <Block title={t.people.articles}>
            <ul>
              {actor.articles.nodes.map((article) => (
                <li key={article.id}>
                  <Link href={`/articles/${article.id}`}>
                    <bdi>{article.title}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </Block>
        </aside>
      </div>
      {page.issued.nodes.length > 0 && (
        <>
          <h2>{t.people.issued}</h2>
          <MeasureTable measures={page.issued.nodes} />
        </>
      )}
      {page.suffered.nodes.length > 0 && (
        <>
          <h2>{t.people.suffered}</h2>
          <MeasureTable measures={page.suffered.nodes} />
        </>
      )}
    </section>
  );
}

function Roles({ roles }: { roles: Extract<Actor, { __typename: 'Person' }>['roles'] }) {
  const { t } = useInterface();
  const byTitle = new Map(roles.map((role) => [role.title, role]));
  return (
    <Block title={t.people.roles}>
      <ul>
        {[...byTitle.values()].map((role) => (
          <li key={role.title}>
            <b>
              <bdi>{role.title}</bdi>
            </b>
            {role.organization && (
              <>
                {' · '}
                <ActorLink actor={role.organization} />
              </>
            )}
            <Link href={`/articles/${role.mention.article.id}`} class="evidence soft">
              <bdi>
                {role.mention.span.prefix}
                <mark>{role.mention.span.exact}</mark>
                {role.mention.span.suffix}
              </bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Beside({ actor }: { actor: Actor }) {
  const { t } = useInterface();
  const articles = useMemo(() => actor.articles.nodes.map((article) => article.id), [actor]);
  const [{ data }] = useQuery({ query: besideDocument, variables: { articles }, pause: articles.length === 0 });
  const counts = new Map<string, Counted>();
  for (const node of data?.nodes ?? []) {
    if (!node || !('statements' in node)) continue;
    for (const { speaker } of node.statements.nodes) {
      if (!speaker || speaker.id === actor.id) continue;
      const counted = counts.get(speaker.id) ?? { actor: speaker, count: 0 };
      counts.set(speaker.id, { ...counted, count: counted.count + 1 });
    }
  }
  const rows = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, 10);
  return <Ranking title={t.people.beside} rows={rows} />;
}

function Ranking({ title, rows }: { title: string; rows: Counted[] }) {
  const { number } = useInterface();
  if (rows.length === 0) return null;
  return (
    <Block title={title}>
      <ul class="ranking">
        {rows.map(({ actor, count }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />
            <span class="count">{number(count)}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Block({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="block">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

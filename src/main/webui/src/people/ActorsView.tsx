import { Link } from 'wouter-preact';
import type { ResultOf } from '../api/graphql';
import { usePages } from '../api/usePages';
import type { Pages } from '../api/usePages';
import { useInterface } from '../i18n';
import { actorPath } from '../parts/ActorLink';
import { PagedList } from '../parts/PagedList';
import { Empty } from '../parts/states';
import { useAddress } from '../parts/useAddress';
import { useTitle } from '../parts/useTitle';
import { organizationsDocument, personsDocument } from './documents';

type Persons = ResultOf<typeof personsDocument>;
type Organizations = ResultOf<typeof organizationsDocument>;
type Actor = Persons['persons']['nodes'][number] | Organizations['organizations']['nodes'][number];

const personsOf = (data: Persons) => data.persons;
const organizationsOf = (data: Organizations) => data.organizations;

/** Everybody, by name in either script. */
export function PersonsView() {
  const filter = useFilter();
  const pages = usePages(personsDocument, { filter }, personsOf);
  const { t } = useInterface();
  return <Actors title={t.nav.people} pages={pages} />;
}

export function OrganizationsView() {
  const filter = useFilter();
  const pages = usePages(organizationsDocument, { filter }, organizationsOf);
  const { t } = useInterface();
  return <Actors title={t.nav.organizations} pages={pages} />;
}

function useFilter() {
  const [address] = useAddress();
  const name = address.get('name')?.trim();
  return { ...(name ? { nameStart: name } : {}), ...(address.get('quoted') === 'yes' ? { minStatements: 1 } : {}) };
}

function Actors({ title, pages }: { title: string; pages: Pages<Actor> }) {
  const { t, number } = useInterface();
  const [address, change] = useAddress();
  useTitle(title);
  return (
    <section class="page">
      <h1>{title}</h1>
      <form class="fields" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t.people.name}
          <input
            type="search"
            dir="auto"
            value={address.get('name') ?? ''}
            onInput={(e) => change({ name: e.currentTarget.value }, true)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={address.get('quoted') === 'yes'}
            onChange={(e) => change({ quoted: e.currentTarget.checked ? 'yes' : null })}
          />
          {t.people.onlyQuoted}
        </label>
      </form>
      <PagedList pages={pages} empty={<Empty title={t.people.empty} />}>
        {(actors, total) => (
          <>
            <p class="tally" role="status">
              {t.search.found(number(total))}
            </p>
            <ul class="actors">
              {actors.map((actor) => (
                <li key={actor.id}>
                  <Card actor={actor} />
                </li>
              ))}
            </ul>
          </>
        )}
      </PagedList>
    </section>
  );
}

function Card({ actor }: { actor: Actor }) {
  const { t } = useInterface();
  const roles = 'roles' in actor ? [...new Set(actor.roles.map((role) => role.title))] : [];
  return (
    <Link href={actorPath(actor)} class="actor-card">
      <b>
        <bdi>{actor.name}</bdi>
      </b>
      {actor.latinName && (
        <span class="soft" dir="ltr" lang="und-Latn">
          {actor.latinName}
        </span>
      )}
      {roles.length > 0 && (
        <span class="soft">
          <bdi>{roles.slice(0, 2).join('، ')}</bdi>
        </span>
      )}
      <span class="count">{t.articles.statements(actor.statements.totalCount)}</span>
    </Link>
  );
}

import { Link } from 'wouter-preact';

type Named = { __typename: string; id: string; name: string };

/** Where an actor has its page. */
export function actorPath(actor: Pick<Named, '__typename' | 'id'>): string {
  return `/${actor.__typename === 'Person' ? 'persons' : actor.__typename === 'Organization' ? 'organizations' : 'groups'}/${actor.id}`;
}

/** A name, as the articles have it, that leads to its page. */
export function ActorLink({ actor }: { actor: Named }) {
  return (
    <Link href={actorPath(actor)} class="actor">
      <bdi>{actor.name}</bdi>
    </Link>
  );
}

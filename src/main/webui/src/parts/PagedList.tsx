import type { ComponentChildren } from 'preact';
import type { Pages } from '../api/usePages';
import { Endless } from './Endless';
import { Failure, Loading } from './states';

type Props<Node> = { pages: Pages<Node>; empty: ComponentChildren; children: (nodes: readonly Node[], total: number) => ComponentChildren };

/** A list that goes on as one scrolls: while it is loaded, where it has nothing, where it failed, and else. */
export function PagedList<Node>({ pages, empty, children }: Props<Node>) {
  if (pages.total === null) return pages.error ? <Failure error={pages.error} retry={pages.load} /> : <Loading />;
  if (pages.total === 0) return <>{empty}</>;
  return (
    <>
      {children(pages.nodes, pages.total)}
      <Endless more={pages.more} fetching={pages.fetching} failed={pages.error !== null} load={pages.load} />
    </>
  );
}

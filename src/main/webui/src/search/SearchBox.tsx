import { useQuery } from '@urql/preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { graphql } from '../api/graphql';
import { useInterface } from '../i18n';
import { actorPath } from '../parts/ActorLink';

const namesDocument = graphql(`
  query Names($name: String!) {
    persons(filter: { nameStart: $name }, first: 6) { nodes { __typename id name latinName } }
    organizations(filter: { nameStart: $name }, first: 4) { nodes { __typename id name latinName } }
  }
`);

/** So long the reader has to pause in typing before names are asked for. */
const PAUSE = 150;

/** A field that offers names while one types, in either script, and looks for everything when one presses Enter. */
export function SearchBox() {
  const { t } = useInterface();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const name = useSettled(text.trim());
  const [{ data }] = useQuery({ query: namesDocument, variables: { name }, pause: name.length < 2 });
  const offers = name.length < 2 ? [] : [...(data?.persons.nodes ?? []), ...(data?.organizations.nodes ?? [])];
  const shown = open && offers.length > 0;

  function go(path: string) {
    setOpen(false);
    setActive(-1);
    navigate(path);
  }
  function submit() {
    const offer = offers[active];
    if (shown && offer) go(actorPath(offer));
    else if (text.trim()) go(`/search?text=${encodeURIComponent(text.trim())}`);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') setOpen(false);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setActive((before) => (offers.length ? (before + step + offers.length + (before < 0 && step < 0 ? 1 : 0)) % offers.length : -1));
  }
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <input
        type="search"
        role="combobox"
        dir={text ? 'auto' : undefined}
        placeholder={t.search.placeholder}
        aria-label={t.search.placeholder}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <ul id={list} role="listbox" aria-label={t.search.names} hidden={!shown}>
        {offers.map((offer, i) => (
          <li
            key={offer.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => {
              event.preventDefault();
              go(actorPath(offer));
            }}
          >
            <bdi>{offer.name}</bdi>
            {offer.latinName && (
              <span class="soft" dir="ltr">
                {offer.latinName}
              </span>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

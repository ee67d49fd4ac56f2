import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isNoId } from '../api/useView';
import { useInterface } from '../i18n';
import { directionOf } from '../parts/direction';
import { Failure, Loading, NotFound } from '../parts/states';
import { useHash } from '../parts/useHash';
import { useTitle } from '../parts/useTitle';
import { ArticleText } from './ArticleText';
import { ChainDrawing } from './ChainDrawing';
import type { Place } from './ChainDrawing';
import type { Article, Measure, Statement } from './documents';
import { Guide } from './Guide';
import { Legend } from './Legend';
import { MeasureNotes } from './MeasureNotes';
import { rangeOf } from './places';
import { PrintedChains } from './PrintedChains';
import { NOBODY, speakerKey, speakersOf } from './speakers';
import { SpeakerList } from './SpeakerList';
import { StatementCard } from './StatementCard';
import { useArticle } from './useArticle';

/** An article as a reader sees it, with its statements in it. */
export function ArticleView({ id }: { id: string }) {
  const { article, statements, partly, fetching, error, retry } = useArticle(id);
  if (error && isNoId(error)) return <NotFound />;
  if (error && !article) return <Failure error={error} retry={retry} />;
  if (fetching && !article) return <Loading />;
  if (!article) return <NotFound />;
  return <Reading key={article.id} article={article} statements={statements} partly={partly} />;
}

function Reading({ article, statements, partly }: { article: Article; statements: Statement[]; partly: boolean }) {
  const { t } = useInterface();
  const text = useRef<HTMLElement>(null);
  const [selected, select] = useHash();
  const [pointed, point] = useState<string | null>(null);
  const [pointedMeasure, pointMeasure] = useState<Measure | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const speakers = useMemo(() => speakersOf(statements), [statements]);
  const byId = useMemo(() => new Map(statements.map((statement) => [statement.id, statement])), [statements]);
  const shown = byId.get(pointed ?? selected);
  const measure = pointedMeasure ?? (pointed ? undefined : article.measures.find(({ id }) => id === selected));
  const colour = (shown && speakers.find(({ key }) => key === speakerKey(shown))?.colour) ?? NOBODY;
  const places = useMemo(
    () => (measure ? [measure.evidence] : (shown?.attribution.chain.map((link) => link.span) ?? [])),
    [shown, measure],
  );
  const notes = useCallback(
    (start: number, end: number) => (
      <MeasureNotes
        measures={article.measures.filter(({ trigger }) => trigger.start >= start && trigger.start < end)}
        point={pointMeasure}
      />
    ),
    [article],
  );
  const goTo = useCallback((place: Place) => text.current && scrollTo(text.current, place), []);
  const chooseSpeaker = useCallback(
    (key: string | null) => {
      choose(key);
      select(statements.find((statement) => speakerKey(statement) === key)?.id ?? '');
    },
    [statements, select],
  );

  useTitle(article.title);
  useMarked(text, 'active', shown?.id, statements);
  useMarked(text, 'selected', byId.has(selected) ? selected : undefined, statements);
  useFaded(text, chosen, statements);
  const landed = byId.get(selected)?.content ?? article.measures.find(({ id }) => id === selected)?.evidence;
  useEffect(() => {
    if (landed && text.current && !isVisible(text.current, landed)) goTo(landed);
  }, [landed, goTo]);

  const under = (target: EventTarget | null) =>
    (target as Element).closest<HTMLElement>('[data-statement], [data-reference]')?.dataset;
  return (
    <article class="reading">
      <aside class="voices" aria-label={t.article.speakers}>
        <h2>{t.article.speakers}</h2>
        <SpeakerList speakers={speakers} chosen={chosen} choose={chooseSpeaker} />
        <Legend />
      </aside>
      <section class="paper" aria-label={t.article.text}>
        <Source article={article} />
        {partly && <p role="status">{t.article.partly}</p>}
        <section
          class="text"
          dir={directionOf(article.language)}
          ref={text}
          onPointerOver={(event) => event.pointerType === 'mouse' && point(idOf(under(event.target)))}
          onPointerLeave={() => point(null)}
          onFocusCapture={(event) => isByKeyboard(event.target) && point(idOf(under(event.target)))}
          onBlurCapture={() => point(null)}
          onClick={(event) => {
            const id = idOf(under(event.target));
            if (!id || !getSelection()?.isCollapsed) return;
            event.preventDefault();
            select(id === selected && !(event.target as Element).closest('[data-reference]') ? '' : id);
          }}
          onKeyDown={(event) => event.key === 'Escape' && select('')}
        >
          <ArticleText article={article} statements={statements} speakers={speakers} notes={notes} />
          <ChainDrawing text={text} places={places} colour={measure ? 'measure' : colour} />
        </section>
        <PrintedChains article={article} statements={statements} />
        {statements.length === 0 && <p class="source soft">{t.article.noStatements}</p>}
        <p class="source exports soft">
          <a href={`/articles/${article.id}.jsonld`}>{t.article.annotations}</a>
          <a href={`/articles/${article.id}.txt`}>{t.article.plain}</a>
        </p>
      </section>
      <aside class={`detail ${shown ? 'filled' : ''}`} aria-label={t.statement.how}>
        {shown ? (
          <>
            <button type="button" class="close" aria-label={t.close} onClick={() => (point(null), select(''))} />
            <StatementCard
              article={article}
              statement={shown}
              within={shown.within ? byId.get(shown.within.id) : undefined}
              among={statements.filter((statement) => speakerKey(statement) === speakerKey(shown))}
              colour={colour}
              goTo={goTo}
            />
          </>
        ) : (
          <Guide statements={statements} />
        )}
      </aside>
    </article>
  );
}

function Source({ article }: { article: Article }) {
  const { date } = useInterface();
  return (
    <p class="source soft" dir={directionOf(article.language)}>
      {article.publisher && <bdi>{article.publisher}</bdi>}
      {article.author && <bdi>{article.author}</bdi>}
      {article.publishedAt && <time dateTime={article.publishedAt}>{date(article.publishedAt)}</time>}
      {article.url && /^https?:/.test(article.url) ? (
        <a href={article.url} rel="noreferrer noopener external">
          <bdi>{article.sourceName}</bdi>
        </a>
      ) : (
        <bdi>{article.sourceName}</bdi>
      )}
    </p>
  );
}

function idOf(data: DOMStringMap | undefined): string | null {
  return data?.statement ?? data?.reference ?? null;
}

/** A finger or a click selects; were it to show the card before that, the card could come between. */
function isByKeyboard(target: EventTarget | null): boolean {
  return (target as Element).matches(':focus-visible');
}

/** Marks the pieces of one statement with a class, without drawing the whole text anew. */
function useMarked(text: { current: HTMLElement | null }, name: string, id: string | undefined, statements: Statement[]) {
  useEffect(() => {
    const pieces = id ? [...(text.current?.querySelectorAll(`[data-statement="${CSS.escape(id)}"]`) ?? [])] : [];
    for (const piece of pieces) piece.classList.add(name);
    return () => pieces.forEach((piece) => piece.classList.remove(name));
  }, [text, name, id, statements]);
}

function useFaded(text: { current: HTMLElement | null }, speaker: string | null, statements: Statement[]) {
  useEffect(() => {
    for (const piece of text.current?.querySelectorAll<HTMLElement>('[data-speaker]') ?? []) {
      piece.classList.toggle('faded', speaker !== null && piece.dataset.speaker !== speaker);
    }
  }, [text, speaker, statements]);
}

function isVisible(text: HTMLElement, place: Place): boolean {
  const rect = rangeOf(text, place.start, place.end)?.getBoundingClientRect();
  // Where the card lies over the foot of the page, the page keeps its height free.
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  return !!rect && rect.top >= 80 && rect.bottom <= innerHeight - covered;
}

function scrollTo(text: HTMLElement, place: Place) {
  const element = rangeOf(text, place.start, place.end)?.startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

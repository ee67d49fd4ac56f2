import { Link } from 'wouter-preact';
import { useInterface } from '../i18n';
import { directionOf } from '../parts/direction';
import { ActorLink } from '../parts/ActorLink';
import { Confidence } from '../parts/Confidence';
import { CopyQuote } from '../parts/CopyQuote';
import { Highlighted } from '../parts/Highlighted';
import type { Item } from './documents';

/** One statement of a list: who, how, what, where. */
export function StatementItem({ item, words = '' }: { item: Item; words?: string }) {
  const { t, date } = useInterface();
  const path = `/articles/${item.article.id}#${item.id}`;
  return (
    <article class="item">
      <p class="who">
        {item.speaker ? <ActorLink actor={item.speaker} /> : <span class="soft">{t.article.unresolved}</span>}
        {item.cue && (
          <span class="label">
            {t.acts[item.cue.kind]} · <bdi lang="ar">{item.cue.lemma}</bdi>
          </span>
        )}
        <span class={`label ${item.form.toLowerCase()}`}>{t.forms[item.form]}</span>
      </p>
      <blockquote lang={item.article.language} dir={directionOf(item.article.language)} class={item.form.toLowerCase()}>
        <Highlighted text={item.content.exact} words={words} />
      </blockquote>
      <p class="source soft">
        <Link href={path}>
          <bdi>{item.article.title}</bdi>
        </Link>
        {item.article.publisher && <bdi>{item.article.publisher}</bdi>}
        {item.article.publishedAt && <time dateTime={item.article.publishedAt}>{date(item.article.publishedAt)}</time>}
        <Confidence value={item.attribution.confidence} />
        <CopyQuote
          content={item.content.exact}
          form={item.form}
          speaker={item.speaker?.name ?? null}
          source={item.article.publisher ? `${item.article.title} (${item.article.publisher})` : item.article.title}
          path={path}
        />
      </p>
    </article>
  );
}

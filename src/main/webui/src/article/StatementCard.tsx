import { useInterface } from '../i18n';
import { directionOf } from '../parts/direction';
import { ActorLink } from '../parts/ActorLink';
import { Confidence } from '../parts/Confidence';
import { CopyQuote } from '../parts/CopyQuote';
import type { Article, Statement } from './documents';
import type { Place } from './ChainDrawing';

type Props = {
  article: Article;
  statement: Statement;
  within: Statement | undefined;
  /** All statements of the same speaker. */
  among: Statement[];
  colour: string;
  goTo: (place: Place) => void;
};

/** Who said it, with which word, and how the app comes to say so. */
export function StatementCard({ article, statement, within, among, colour, goTo }: Props) {
  const { t, date } = useInterface();
  const { attribution, cue, speaker } = statement;
  const named = attribution.mention?.span.exact;
  const source = article.publisher ? `${article.title} (${article.publisher})` : article.title;
  return (
    <div class="card" data-colour={colour}>
      <p class="who">
        {speaker ? <ActorLink actor={speaker} /> : <span class="soft">{t.statement.nobody}</span>}
        {speaker?.latinName && (
          <span class="latin soft" lang="und-Latn" dir="ltr">
            {speaker.latinName}
          </span>
        )}
      </p>
      <Steps statement={statement} among={among} />
      <p class="labels">
        <span class={`label ${statement.form.toLowerCase()}`}>{t.forms[statement.form]}</span>
        {cue && (
          <span class="label">
            {t.acts[cue.kind]} · <bdi lang="ar">{cue.lemma}</bdi>
          </span>
        )}
      </p>
      <blockquote lang={article.language} dir={directionOf(article.language)}>
        {statement.content.exact}
      </blockquote>
      <h2>{t.statement.how}</h2>
      <p>{t.methods[attribution.method]}</p>
      {attribution.chain.length > 0 ? (
        <ol class="links" aria-label={t.statement.chain}>
          {attribution.chain.map((link, i) => (
            <li key={i}>
              <button type="button" onClick={() => goTo(link.span)}>
                <bdi lang={article.language}>{link.span.exact}</bdi>
                <span class="soft">{t.rules[link.rule] ?? link.rule}</span>
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p class="soft">{t.statement.noChain}</p>
      )}
      <Confidence value={attribution.confidence} />
      <dl>
        {named && named !== speaker?.name && <Fact term={t.statement.named} value={<bdi lang={article.language}>{named}</bdi>} />}
        {attribution.via && <Fact term={t.statement.via} value={<ActorLink actor={attribution.via} />} />}
        {within && (
          <Fact
            term={t.statement.within}
            value={<a href={`#${within.id}`}>{<bdi>{within.speaker?.name ?? t.article.unresolved}</bdi>}</a>}
          />
        )}
        {statement.saidAt && (
          <Fact
            term={t.statement.when}
            value={
              <>
                <bdi lang={article.language}>{statement.saidAt.span.exact}</bdi>
                {statement.saidAt.earliest && <span class="soft"> {date(statement.saidAt.earliest)}</span>}
              </>
            }
          />
        )}
        {statement.mentions.length > 0 && <Fact term={t.statement.about} value={<Names statement={statement} />} />}
      </dl>
      <p class="actions">
        <CopyQuote
          content={statement.content.exact}
          form={statement.form}
          speaker={speaker?.name ?? null}
          source={source}
          path={`/articles/${article.id}#${statement.id}`}
        />
        <a class="button" href={`#${statement.id}`}>
          {t.statement.permalink}
        </a>
        {statement.url && /^https?:/.test(statement.url) && (
          <a class="button" href={statement.url} rel="noreferrer noopener external">
            {t.statement.original}
          </a>
        )}
      </p>
    </div>
  );
}

/** To the statement before and after of the same speaker. */
function Steps({ statement, among }: { statement: Statement; among: Statement[] }) {
  const { t, number } = useInterface();
  if (among.length < 2) return null;
  const i = among.indexOf(statement);
  return (
    <nav class="steps soft" aria-label={t.statement.ofSpeaker}>
      <Step to={among[i - 1]} name={t.statement.before} />
      <span>{t.statement.nth(number(i + 1), number(among.length))}</span>
      <Step to={among[i + 1]} name={t.statement.after} />
    </nav>
  );
}

function Step({ to, name }: { to: Statement | undefined; name: string }) {
  return to ? <a href={`#${to.id}`} class="step" aria-label={name} /> : <span class="step" aria-hidden="true" />;
}

function Fact({ term, value }: { term: string; value: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Names({ statement }: { statement: Statement }) {
  const actors = new Map(statement.mentions.map(({ actor }) => [actor.id, actor]));
  return (
    <ul class="names">
      {[...actors.values()].map((actor) => (
        <li key={actor.id}>
          <ActorLink actor={actor} />
        </li>
      ))}
    </ul>
  );
}

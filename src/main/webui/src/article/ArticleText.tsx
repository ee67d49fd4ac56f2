import { memo } from 'preact/compat';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useInterface } from '../i18n';
import { directionOf } from '../parts/direction';
import type { Article, Measure, Statement } from './documents';
import { nest } from './layers';
import type { Layer, Node } from './layers';
import { speakerKey } from './speakers';
import type { Speaker } from './speakers';

type Mark =
  | { as: 'statement'; statement: Statement }
  | { as: 'quote' }
  | { as: 'cue'; statement: Statement }
  | { as: 'measure'; measure: Measure };

type Props = {
  article: Article;
  statements: Statement[];
  speakers: Speaker[];
  /** A paragraph's notes, beside it. */
  notes: (start: number, end: number) => ComponentChildren;
};

/** The text, paragraph by paragraph, and in it every statement, quotation, cue and measure at its very place. */
export const ArticleText = memo(function ArticleText({ article, statements, speakers, notes }: Props) {
  const { direction } = useInterface();
  const layers = useMemo(() => marksOf(statements, article.measures), [statements, article.measures]);
  const colours = useMemo(() => new Map(speakers.map((speaker) => [speaker.key, speaker.colour])), [speakers]);
  const numbers = useMemo(() => new Map(statements.map((statement, i) => [statement.id, i + 1])), [statements]);
  return (
    <>
      {article.paragraphs.map(({ start, end }, i) => (
        <div class="row" key={start}>
          <Paragraph heading={i === 0 && article.text.slice(start, end) === article.title}>
            <span class="words" data-start={start} data-end={end} lang={article.language} dir={directionOf(article.language)}>
              <Pieces nodes={nest(start, end, layers)} text={article.text} colours={colours} numbers={numbers} />
            </span>
          </Paragraph>
          <div class="notes" dir={direction}>
            {notes(start, end)}
          </div>
        </div>
      ))}
    </>
  );
});

function Paragraph({ heading, children }: { heading: boolean; children: ComponentChildren }) {
  return heading ? <h1 class="paragraph">{children}</h1> : <p class="paragraph">{children}</p>;
}

type PiecesProps = {
  nodes: Node<Mark>[];
  text: string;
  colours: Map<string, string>;
  numbers: Map<string, number>;
};

function Pieces({ nodes, ...rest }: PiecesProps) {
  return (
    <>
      {nodes.map((node) =>
        node.kind === 'text' ? rest.text.slice(node.start, node.end) : <Marked key={node.start} node={node} {...rest} />,
      )}
    </>
  );
}

function Marked({ node, ...rest }: Omit<PiecesProps, 'nodes'> & { node: Extract<Node<Mark>, { kind: 'layer' }> }) {
  const inside = <Pieces nodes={node.children} {...rest} />;
  switch (node.value.as) {
    case 'quote':
      return <span class="quote">{inside}</span>;
    case 'cue':
      return (
        <span class="cue" data-cue={node.value.statement.id}>
          {inside}
        </span>
      );
    case 'measure':
      return (
        <span class="trigger" data-measure={node.value.measure.id}>
          {inside}
        </span>
      );
    case 'statement': {
      const { statement } = node.value;
      return (
        <>
          {node.starts && <Reference statement={statement} {...rest} />}
          <span
            class={`statement ${statement.form.toLowerCase()} ${statement.within ? 'inner' : 'outer'}`}
            data-statement={statement.id}
            data-speaker={speakerKey(statement)}
            data-colour={rest.colours.get(speakerKey(statement))}
          >
            {inside}
          </span>
        </>
      );
    }
  }
}

/** The statement's number, by which the keyboard reaches it. It has no text, so that none is added to the article's. */
function Reference({ statement, numbers, colours }: { statement: Statement } & Omit<PiecesProps, 'nodes' | 'text'>) {
  const { t } = useInterface();
  const number = numbers.get(statement.id) ?? 0;
  const speaker = statement.speaker?.name ?? t.article.unresolved;
  return (
    <a
      class="reference"
      href={`#${statement.id}`}
      data-number={number}
      data-reference={statement.id}
      data-speaker={speakerKey(statement)}
      data-colour={colours.get(speakerKey(statement))}
      aria-label={`${t.article.statement(number)}: ${speaker}, ${t.forms[statement.form]}`}
    />
  );
}

function marksOf(statements: Statement[], measures: readonly Measure[]): Layer<Mark>[] {
  const layers: Layer<Mark>[] = [];
  for (const statement of statements) {
    layers.push({ ...statement.content, value: { as: 'statement', statement } });
    for (const quote of statement.quotes) layers.push({ ...quote, value: { as: 'quote' } });
    if (statement.cue) layers.push({ ...statement.cue.span, value: { as: 'cue', statement } });
  }
  for (const measure of measures) layers.push({ ...measure.trigger, value: { as: 'measure', measure } });
  return layers;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { client } from '../api/client';
import { useView } from '../api/useView';
import { articleDocument } from './documents';
import type { Statement } from './documents';

/** An article with all its statements: the first hundred with it, the others after it. */
export function useArticle(id: string) {
  const view = useView(articleDocument, { id });
  const article = view.data?.article;
  const [rest, setRest] = useState<Statement[]>([]);
  const [partly, setPartly] = useState(false);
  useEffect(() => {
    setRest([]);
    setPartly(false);
    if (!article) return;
    let wanted = true;
    void follow(article.id, article.statements.pageInfo, (page) => wanted && setRest((before) => [...before, ...page])).catch(
      () => wanted && setPartly(true),
    );
    return () => {
      wanted = false;
    };
  }, [article]);
  const statements = useMemo(() => [...(article?.statements.nodes ?? []), ...rest], [article, rest]);
  return { ...view, article, statements, partly };
}

type Page = { hasNextPage: boolean; endCursor: string | null };

async function follow(id: string, first: Page, add: (statements: Statement[]) => unknown): Promise<void> {
  for (let page = first; page.hasNextPage; ) {
    const { data, error } = await client.query(articleDocument, { id, after: page.endCursor }).toPromise();
    if (error || !data?.article) throw error ?? new Error('gone');
    add(data.article.statements.nodes);
    page = data.article.statements.pageInfo;
  }
}

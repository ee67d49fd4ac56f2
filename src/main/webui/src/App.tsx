import { Route, Switch } from 'wouter-preact';
import { ArticleView } from './article/ArticleView';
import { ArticlesView } from './articles/ArticlesView';
import { NotFound } from './parts/states';
import { StatementsView } from './statements/StatementsView';
import { Footer, Header, OfflineNotice } from './shell';

/** Every view and its address. */
export function App() {
  return (
    <>
      <Header />
      <OfflineNotice />
      <main id="content" tabIndex={-1}>
        <Switch>
          <Route path="/" component={ArticlesView} />
          <Route path="/articles/:id">{({ id }) => <ArticleView id={id} />}</Route>
          <Route path="/statements" component={StatementsView} />
          <Route component={NotFound} />
        </Switch>
      </main>
      <Footer />
    </>
  );
}
